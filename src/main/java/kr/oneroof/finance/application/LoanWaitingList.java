package kr.oneroof.finance.application;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.finance.volume.VolumeLedgerService;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/** The order in which a programme serves its applications (접수 순서), and the part of the volume that each one holds. */
@Component
class LoanWaitingList {
    private final LoanApplicationStepService steps;
    private final LoanApplicationQueries loans;
    private final VolumeLedgerService ledger;
    private final JdbcClient database;

    LoanWaitingList(
            LoanApplicationStepService steps,
            LoanApplicationQueries loans,
            VolumeLedgerService ledger,
            JdbcClient database) {
        this.steps = steps;
        this.loans = loans;
        this.ledger = ledger;
        this.database = database;
    }

    /**
     * Locks the volume first and then the application, as everybody does who lets others move up: so no two
     * transactions wait for each other.
     */
    LoanApplication lock(RequestNumber number) {
        ledger.holdFirst(loans.programmeOf(number));
        return steps.lock(number);
    }

    /** Locks the volume and takes the next place, so that places follow the order of service. */
    long nextPlace(UUID programme) {
        ledger.holdFirst(programme);
        return database.sql("select nextval('loan_application_place')")
                .query(Long.class)
                .single();
    }

    /** Reserves the amount. @return false where the volume has no room, or somebody who came earlier still waits */
    boolean reserve(UUID programme, RequestNumber number, long place, Won amount) {
        return !isSomebodyAhead(programme, place) && ledger.reserve(programme, number, amount);
    }

    private boolean isSomebodyAhead(UUID programme, long place) {
        return database.sql(
                        "select exists (select from loan_application where programme_id = ? and state = 'WAITLISTED' and place < ?)")
                .params(programme, place)
                .query(Boolean.class)
                .single();
    }

    /** Turns what was reserved into a promise of that amount. @throws LoanRefused when the volume has no room */
    void confirm(UUID programme, RequestNumber number, Won amount) {
        if (!ledger.confirm(programme, number, amount)) {
            throw new LoanRefused("no-room");
        }
    }

    /** Gives back what was reserved; the next one moves up. */
    void giveBack(RequestNumber number, LoanApplication one) {
        if (ledger.release(number).amount() > 0) {
            moveUp(one.programme());
        }
    }

    /**
     * Lets applications move up in the order in which they came; one that does not fit keeps those behind it waiting.
     */
    void moveUp(UUID programme) {
        for (var number : waiting(programme)) {
            if (!ledger.reserve(programme, number, steps.lock(number).amount())) {
                return;
            }
            steps.change(number, LoanApplication::moveUp);
        }
    }

    /** The application that waits longest stands first; empty when nobody waits. */
    private List<RequestNumber> waiting(UUID programme) {
        return database.sql(
                        "select number from loan_application where programme_id = ? and state = 'WAITLISTED' order by place limit 50")
                .param(programme)
                .query((row, index) -> new RequestNumber(row.getString(1)))
                .list();
    }
}

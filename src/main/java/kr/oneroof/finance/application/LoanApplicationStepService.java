package kr.oneroof.finance.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import kr.oneroof.finance.LoanRecommended;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.RequestFileService;

/**
 * One step of an application: locks its row, runs the verb, saves, and tells what happened. Whoever takes a step locks
 * the company first where its limit counts, then the volume's row, then the application's, then the request file's.
 * What a bank reports locks the loan's row before the volume's.
 */
@Service
class LoanApplicationStepService {
    private final LoanApplicationRepository applications;
    private final JdbcClient database;
    private final RequestFileService files;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    LoanApplicationStepService(
            LoanApplicationRepository applications,
            JdbcClient database,
            RequestFileService files,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.applications = applications;
        this.database = database;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    void tell(String deed, RequestNumber number, CompanyId company, String detail) {
        events.publishEvent(new LoanApplicationEvent(deed, number, company, detail));
    }

    /**
     * Tells that an application is recommended although papers are missing; the reason stands in the staff's history.
     */
    void tellWaived(LoanApplication one, Waiver waiver) {
        if (!waiver.reason().isEmpty()) {
            var number = one.number();
            tell("waived", number, one.company(), String.join(" ", waiver.missing()));
            note(number, "waived", waiver.reason(), HistoryNote.Audience.STAFF);
        }
    }

    /** Tells that an application was approved: the bank may lend until that day. */
    void recommend(LoanApplication one, Won amount, BasisPoints rate, LocalDate validUntil) {
        events.publishEvent(new LoanRecommended(
                one.number(), one.company(), one.programme(), one.bank(), amount, rate, clock.today(), validUntil));
    }

    /** @param deed tail of {@code finance.application.history.…} */
    void note(RequestNumber number, String deed, String words, HistoryNote.Audience audience) {
        files.write(number, new HistoryNote("finance.application.history." + deed, List.of(words), audience));
    }

    boolean isFiled(RequestNumber number) {
        return applications.findByNumber(number.value()).isPresent();
    }

    /** Locks the row. @throws NotOnFile when there is none */
    LoanApplication lock(RequestNumber number) {
        return applications.findByNumber(number.value()).orElseThrow(NotOnFile::new);
    }

    /** A step that the applicant does not see. */
    LoanApplication change(RequestNumber number, Consumer<LoanApplication> verb) {
        var found = lock(number);
        verb.accept(found);
        return applications.saveAndFlush(found);
    }

    /** A step, and the state that the applicant sees after it. */
    LoanApplication step(RequestNumber number, Consumer<LoanApplication> verb) {
        var one = change(number, verb);
        show(number, one);
        return one;
    }

    void show(RequestNumber number, LoanApplication one) {
        var shown = one.state().shown();
        if (files.require(number).state() != shown) {
            files.moveTo(number, shown);
        }
    }

    /** @param place in the order in which applications came @param reserved whether the volume had room for it */
    LoanApplication add(RequestNumber number, LoanSubmission asked, UUID snapshot, long place, boolean reserved) {
        var one = applications.saveAndFlush(LoanApplication.submit(number, asked, snapshot, place, reserved, clock));
        asked.purposes()
                .forEach(part -> database.sql("insert into loan_purpose values (?, ?, ?)")
                        .params(
                                one.number().value(),
                                part.kind().name(),
                                part.amount().amount())
                        .update());
        return one;
    }
}

package kr.oneroof.finance.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/**
 * Applications and what hangs on them. Each verb holds the company first where its limit counts, then the volume's row,
 * then the application's, then the request file's. What banks tell holds the loan's row before the volume's.
 */
@Repository
class LoanApplicationStepService {
    private final LoanApplicationRepository applications;
    private final JdbcClient database;
    private final PreferenceRule preferences;
    private final LoanDecisionAccess access;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    LoanApplicationStepService(
            LoanApplicationRepository applications,
            JdbcClient database,
            PreferenceRule preferences,
            LoanDecisionAccess access,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.applications = applications;
        this.database = database;
        this.preferences = preferences;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    void tell(String deed, RequestNumber number, CompanyId company, String detail) {
        events.publishEvent(new LoanApplicationEvent(deed, number, company, detail));
    }

    LoanDecisionAccess scruples() {
        return access;
    }

    SeoulClock clock() {
        return clock;
    }

    boolean holds(RequestNumber number) {
        return applications.findByNumber(number.value()).isPresent();
    }

    /** Without holding the row. */
    boolean isThere(RequestNumber number) {
        return database.sql("select exists (select from loan_application where number = ?)")
                .param(number.value())
                .query(Boolean.class)
                .single();
    }

    /** Without holding the row; empty when there is none. */
    Optional<LoanState> stateOf(RequestNumber number) {
        return database.sql("select state from loan_application where number = ?")
                .param(number.value())
                .query((row, index) -> LoanState.valueOf(row.getString(1)))
                .optional();
    }

    /** @throws NotOnFile when there is none */
    LoanApplication require(RequestNumber number) {
        return applications.findByNumber(number.value()).orElseThrow(NotOnFile::new);
    }

    /** Without holding the row. @throws NotOnFile when there is none */
    UUID programmeOf(RequestNumber number) {
        return database.sql("select programme_id from loan_application where number = ?")
                .param(number.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    LoanApplication change(RequestNumber number, Consumer<LoanApplication> verb) {
        var found = require(number);
        verb.accept(found);
        return applications.saveAndFlush(found);
    }

    void add(LoanApplication one, List<LoanPurpose> purposes) {
        applications.saveAndFlush(one);
        purposes.forEach(part -> database.sql("insert into loan_purpose values (?, ?, ?)")
                .params(one.getId(), part.kind().name(), part.amount().amount())
                .update());
    }

    /**
     * The next place in the line; asked for while the volume's row is held, so that places follow the order of service.
     */
    long nextPlace() {
        return database.sql("select nextval('loan_application_place')")
                .query(Long.class)
                .single();
    }

    /** Whether the bank lent anything on it. */
    boolean isDrawn(RequestNumber number) {
        return database.sql("select exists (select from loan where number = ? and first_drawn_on is not null)")
                .param(number.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody who came earlier waits still: who comes later goes behind. */
    boolean isSomebodyAhead(UUID programme, long place) {
        return database.sql(
                        "select exists (select from loan_application where programme_id = ? and state = 'WAITLISTED' and place < ?)")
                .params(programme, place)
                .query(Boolean.class)
                .single();
    }

    boolean isOpenThere(UUID programme, CompanyId company) {
        return database.sql("""
                        select exists (select from loan_application where programme_id = ? and company_id = ?
                            and state in ('SUBMITTED', 'WAITLISTED', 'UNDER_REVIEW', 'SUPPLEMENT_REQUESTED', 'PROPOSED',
                                'OBJECTED'))""")
                .params(programme, company.value())
                .query(Boolean.class)
                .single();
    }

    /** Who waits longest; empty when nobody does. */
    List<RequestNumber> waiting(UUID programme) {
        return database.sql(
                        "select number from loan_application where programme_id = ? and state = 'WAITLISTED' order by place limit 50")
                .param(programme)
                .query((row, index) -> new RequestNumber(row.getString(1)))
                .list();
    }

    /** Whether the programme prefers that company today. */
    boolean isPreferred(UUID programme, CompanyId company) {
        return preferences.hold(programme, company);
    }
}

package kr.oneroof.finance.aftercare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.finance.bank.LoanAccountService;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/**
 * What a company tells of its project: completion, changes that it gives notice of, and changes that need a yes
 * (변경신고·변경승인).
 */
@Service
@Transactional
public class CompanyReportService {
    private final LoanAccountQueries accountQueries;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final LoanAccountService accountService;
    private final AftercareMeasureRepository repository;
    private final SeoulClock clock;

    CompanyReportService(
            LoanAccountQueries accountQueries,
            LoanAccountService accountService,
            AftercareMeasureRepository repository,
            JdbcClient database,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.accountQueries = accountQueries;
        this.accountService = accountService;
        this.repository = repository;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** What it is about; the later ones need approval. */
    public enum Kind {
        /** 사업완료보고. */
        COMPLETION,
        NAME,
        ADDRESS,
        REPRESENTATIVE,
        SUSPENDED,
        CLOSED,
        MOVED_OUT,
        BANK,
        INDUSTRY,
        EQUIPMENT,
        INCORPORATION;

        /** 승인이 필요한 변경 (경상남도 중소기업육성기금 조례 시행규칙 제38조). */
        public boolean needsApproval() {
            return ordinal() >= BANK.ordinal();
        }

        public String messageKey() {
            return "finance.aftercare.word." + name();
        }
    }

    /** @param state TOLD, ASKED, APPROVED or REFUSED */
    public record Word(
            UUID id, RequestNumber number, Kind kind, LocalDate on, String words, String state, String answer) {
        public String messageKey() {
            return "finance.aftercare.word.state." + state;
        }
    }

    /**
     * @throws NotOnFile for another company's loan @throws AftercareRefused for a day to come, unless it asks for a yes
     *     first
     */
    public void tell(RequestNumber number, CompanyId company, Kind kind, LocalDate on, String words, PersonId by) {
        accountQueries.requireOf(company, number);
        if (on.isAfter(clock.today()) && !kind.needsApproval()) {
            throw new AftercareRefused("future");
        }
        database.sql(
                        "insert into loan_word (id, number, kind, on_day, words, state, told_by, told_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        number.value(),
                        kind.name(),
                        on,
                        words,
                        kind.needsApproval() ? "ASKED" : "TOLD",
                        by.value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new AftercareEvent("word-told", number, company, kind.name()));
    }

    /**
     * Answers what needs a yes. Another bank takes the recommendation over at once.
     *
     * @param bank which one, where that is what is approved; null otherwise
     * @throws TransitionRefused when it was answered, or needs no answer
     * @throws AftercareRefused for a refusal without a reason, and for a new bank that nobody named
     */
    public void answer(RequestNumber number, UUID word, Answer answer, PersonId officer) {
        repository.requireOpen(officer, number);
        if (!answer.approved && answer.reason.isEmpty()) {
            throw new AftercareRefused("no-reason");
        }
        var kind = Kind.valueOf(database.sql("""
                        update loan_word set state = ?, answer = ?, answered_by = ? where id = ? and number = ? and state = 'ASKED'
                        returning kind""")
                .params(answer.approved ? "APPROVED" : "REFUSED", answer.reason, officer.value(), word, number.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new TransitionRefused(AftercareMeasureState.DROPPED, "answer")));
        if (kind == Kind.BANK && answer.approved) {
            if (answer.bank == null) {
                throw new AftercareRefused("no-bank");
            }
            accountService.moveTo(number, answer.bank);
        }
        events.publishEvent(new AftercareEvent(
                answer.approved ? "word-approved" : "word-refused",
                number,
                accountQueries.require(number).loan().party().company(),
                kind.name()));
    }

    /** @param bank that takes the recommendation over; null where it stays */
    public record Answer(
            boolean approved, String reason, @Nullable UUID bank) {}

    @Transactional(readOnly = true)
    public List<Word> of(RequestNumber number) {
        return database.sql("select * from loan_word where number = ? order by told_at desc, id")
                .param(number.value())
                .query(CompanyReportService::word)
                .list();
    }

    private static Word word(ResultSet row, int index) throws SQLException {
        return new Word(
                row.getObject("id", UUID.class),
                new RequestNumber(row.getString("number")),
                Kind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                row.getString("words"),
                row.getString("state"),
                row.getString("answer"));
    }
}

package kr.oneroof.callcenter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.callcenter.caller.PhoneNumber;
import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SearchText;
import kr.oneroof.requestfile.RequestFileService;

/** Reading tickets. */
@Repository
@Transactional(readOnly = true)
public class CallTicketQueries {
    private static final int PAGE = 21;
    private static final String LINE = """
            select t.number, t.caller_phone, t.caller_name, coalesce(c.name, '') as company, t.topic, t.level, t.state,
                   coalesce(p.name, '') as owner, t.received_at
            from call_ticket t left join company c on c.id = t.company_id left join person p on p.id = t.owner_id where\s""";

    private final JdbcClient database;
    private final CompanyQueries companies;
    private final PersonQueries people;
    private final RequestFileService files;
    private final BusinessCalendar calendar;
    private final Looks looks;

    CallTicketQueries(
            JdbcClient database,
            CompanyQueries companies,
            PersonQueries people,
            RequestFileService files,
            BusinessCalendar calendar,
            Looks looks) {
        this.database = database;
        this.companies = companies;
        this.people = people;
        this.files = files;
        this.calendar = calendar;
        this.looks = looks;
    }

    /**
     * For agents; the look is kept where a company is known.
     *
     * @throws kr.oneroof.kernel.NotOnFile when there is none
     */
    @Transactional
    public CallTicketView open(RequestNumber number) {
        var row = require(number);
        var company = row.caller().company();
        if (company != null) {
            looks.keep(new Look(company.value(), number.value(), "audit.look.call", ""));
        }
        return new CallTicketView(
                number,
                row.direction(),
                row.caller(),
                company == null ? null : companies.card(company),
                row.matter(),
                row.state(),
                row.owner() == null ? null : people.find(row.owner()).orElse(null),
                row.received(),
                due(row),
                row.closed(),
                row.filed(),
                row.outside(),
                steps(number),
                row.version());
    }

    /** What is on file has the file's due date; a caller not yet known waits no longer either. */
    private LocalDateTime due(CallTicket.Row row) {
        return row.filed() ? files.require(row.number()).dueAt() : calendar.plusWorkingHours(row.received(), 3);
    }

    private List<CallTicketView.StepLine> steps(RequestNumber number) {
        return database.sql("""
                        select s.at, s.deed, s.detail, coalesce(p.name, '') as who from call_step s
                        left join person p on p.id = s.by_id where s.number = ? order by s.id limit 200""")
                .param(number.value())
                .query((row, index) -> new CallTicketView.StepLine(
                        CallTicketMapper.known(row, "at"),
                        row.getString("who"),
                        row.getString("deed"),
                        row.getString("detail")))
                .list();
    }

    /** The ticket of a call, and who has it. */
    public Optional<Line> ofReference(String reference) {
        return database.sql(LINE + "t.reference = ?")
                .param(reference)
                .query(CallTicketQueries::line)
                .optional();
    }

    /** Open and in this agent's hands, the oldest first; 50 at most. */
    public List<Line> inHandOf(PersonId agent) {
        return database.sql(LINE + "t.owner_id = ? and t.closed_at is null order by t.received_at limit 50")
                .param(agent.value())
                .query(CallTicketQueries::line)
                .list();
    }

    /**
     * The latest, of one company or number, or of all; 20 and one more where there is an older one. @param before
     * number of the last above
     */
    public List<Line> latest(String words, String before) {
        var number = RequestNumber.typed(words);
        var isPhone = number.isEmpty() && SearchText.form(words).matches("[0-9]{4,}");
        var wanted = number.isPresent()
                ? "t.number = :number"
                : isPhone
                        ? "t.caller_phone = :digits"
                        : SearchText.words(words).isEmpty() ? "true" : "c.search_text like all (:patterns)";
        return database.sql(LINE + wanted + """
                         and (:before = '' or (t.received_at, t.number) < (select b.received_at, b.number
                            from call_ticket b where b.number = :before))
                        order by t.received_at desc, t.number desc limit :page""")
                .param("number", number.map(RequestNumber::value).orElse(""))
                .param("patterns", SearchText.patterns(words))
                .param("digits", PhoneNumber.of(SearchText.trimmed(words)).digits())
                .param("before", before)
                .param("page", PAGE)
                .query(CallTicketQueries::line)
                .list();
    }

    /** For the company that called. @throws kr.oneroof.kernel.NotOnFile when it is another's */
    public Own own(CompanyId company, RequestNumber number) {
        var row = require(number);
        if (!company.equals(row.caller().company())) {
            throw new NotOnFile();
        }
        var owner = row.owner() == null
                ? ""
                : people.find(row.owner()).map(PersonCard::name).orElse("");
        return new Own(
                number,
                row.matter().topic(),
                row.state(),
                row.received(),
                row.closed(),
                owner,
                row.matter().result());
    }

    private CallTicket.Row require(RequestNumber number) {
        return database.sql("select * from call_ticket where number = ?")
                .param(number.value())
                .query(CallTicketMapper::ticket)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(
                new RequestNumber(row.getString("number")),
                row.getString("caller_phone"),
                row.getString("caller_name"),
                row.getString("company"),
                row.getString("topic"),
                CallLevel.valueOf(row.getString("level")),
                CallTicketState.valueOf(row.getString("state")),
                row.getString("owner"),
                CallTicketMapper.known(row, "received_at"));
    }

    /** A line of a list. The number on the telephone is masked there. */
    public record Line(
            RequestNumber number,
            String phone,
            String name,
            String company,
            String topic,
            CallLevel level,
            CallTicketState state,
            String owner,
            LocalDateTime received) {
        public String maskedPhone() {
            return PhoneNumber.masked(phone);
        }
    }

    /** A call as the caller's company sees it. */
    public record Own(
            RequestNumber number,
            String topic,
            CallTicketState state,
            LocalDateTime received,
            @Nullable LocalDateTime closed,
            String owner,
            String result) {}
}

package kr.oneroof.consultation.council;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Looks;
import kr.oneroof.consultation.council.AgendaItem.Recused;
import kr.oneroof.consultation.council.CouncilMeetingView.Correction;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** What is read of the council; items that whoever acts now may not see come without words or not at all. */
@Service
@Transactional(readOnly = true)
public class CouncilQueries {
    private final JdbcClient database;
    private final CouncilMeetingReadRepository meetings;
    private final CouncilSeatRepository seats;
    private final CouncilAccess access;
    private final PersonQueries people;
    private final Looks looks;

    CouncilQueries(
            JdbcClient database,
            CouncilMeetingReadRepository meetings,
            CouncilSeatRepository seats,
            CouncilAccess access,
            PersonQueries people,
            Looks looks) {
        this.database = database;
        this.meetings = meetings;
        this.seats = seats;
        this.access = access;
        this.people = people;
        this.looks = looks;
    }

    /** Meetings that are not over, the next first. */
    public List<Line> coming() {
        return database.sql(CouncilRowConverter.LINE
                        + "where m.state not in ('FIXED', 'CALLED_OFF') order by m.starts_at, m.id limit 100")
                .query(CouncilRowConverter::line)
                .list();
    }

    /**
     * Meetings that are over, newest first; {@link #PAGE} and one more where there is an older one. @param before key
     * of the last line above, or empty
     */
    public List<Line> past(String before) {
        return database.sql(CouncilRowConverter.LINE + """
                        where m.state in ('FIXED', 'CALLED_OFF') and (:before = ''
                            or to_char(m.starts_at at time zone 'UTC', 'YYYYMMDDHH24MISS') || m.id < :before)
                        order by key desc limit 31""")
                .param("before", before)
                .query(CouncilRowConverter::line)
                .list();
    }

    /** Meetings that still take items, the next first. */
    public List<Line> taking() {
        return database.sql(CouncilRowConverter.LINE
                        + "where m.state in ('PLANNED', 'HELD') order by m.starts_at, m.id limit 50")
                .query(CouncilRowConverter::line)
                .list();
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    public CouncilMeetingView require(UUID meeting) {
        var found = meetings.readById(meeting).orElseThrow(NotOnFile::new);
        var recusals = recusals(meeting);
        var agenda = asked(CouncilRowConverter.ITEM
                        + "where i.meeting_id = :meeting and i.state <> 'REMOVED' order by i.position, i.id")
                .param("meeting", meeting)
                .query(CouncilRowConverter::item)
                .list()
                .stream()
                .map(item -> item.with(recusals.getOrDefault(item.id(), List.of())))
                .toList();
        var plan = found.plan();
        var covered = access.covers(found, agenda);
        return new CouncilMeetingView(
                found.facts(name(plan.chair()), name(plan.secretary())),
                plan,
                covered ? found.minutes().cover() : found.minutes(),
                seats.of(meeting),
                agenda,
                covered ? List.of() : corrections(meeting));
    }

    /** The same to be read in full: the look at each firm on the agenda is kept. */
    @Transactional
    public CouncilMeetingView open(UUID meeting) {
        var sheet = require(meeting);
        var firms = database.sql("""
                        select distinct c.company_id from council_item i join consultation_case c on c.number = i.number
                        where i.id = any(?)""")
                .param(sheet.seen().stream().map(AgendaItem::id).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        looks.keepOfEach(firms, "council:" + meeting, "audit.look.council", "");
        return sheet;
    }

    /** @throws kr.oneroof.kernel.NotOnFile also when whoever acts may not see it */
    public AgendaItem require(UUID meeting, UUID item) {
        return asked(CouncilRowConverter.ITEM
                        + "where i.id = :item and i.meeting_id = :meeting and i.state <> 'REMOVED'")
                .param("item", item)
                .param("meeting", meeting)
                .query(CouncilRowConverter::item)
                .optional()
                .filter(AgendaItem::isSeen)
                .orElseThrow(NotOnFile::new)
                .with(recusals(meeting).getOrDefault(item, List.of()));
    }

    /** Items about a case, newest first. */
    public List<AgendaItem> about(RequestNumber number) {
        return asked(CouncilRowConverter.ITEM + """
                where i.number = :number and i.state <> 'REMOVED' order by i.added_at desc, i.position desc limit 20""")
                .param("number", number.value())
                .query(CouncilRowConverter::item)
                .list();
    }

    /**
     * What somebody has to do, the earliest day first; {@link #PAGE} and one more. @param after id of the last above,
     * or empty
     */
    public List<AgendaItem> followUps(boolean done, String after) {
        return asked(CouncilRowConverter.ITEM + " where d.due_on is not null and (o.item_id is not null) = :done and "
                        + CouncilRowConverter.SEEN + """
                 and (:after = '' or (d.due_on, i.id) > (select l.due_on, l.item_id from council_decision l
                                                         where l.item_id::text = :after))
                order by d.due_on, i.id limit 31""")
                .param("done", done)
                .param("after", after)
                .query(CouncilRowConverter::item)
                .list();
    }

    /** @throws kr.oneroof.kernel.NotOnFile when it is somebody else's seat */
    public Invitation invitation(UUID seat, PersonId person) {
        var own = seats.find(seat).filter(one -> one.isOf(person)).orElseThrow(NotOnFile::new);
        var meeting = meetings.readById(own.meeting()).orElseThrow(NotOnFile::new);
        var items = database.sql("select count(*) from council_item where meeting_id = ? and state <> 'REMOVED'")
                .param(own.meeting())
                .query(Integer.class)
                .single();
        return new Invitation(own, meeting.plan(), meeting.state(), items);
    }

    private StatementSpec asked(String sql) {
        return access.bind(database.sql(sql));
    }

    /** By item; an interest declared at an earlier meeting counts too. */
    private Map<UUID, List<Recused>> recusals(UUID meeting) {
        return database
                .sql("""
                        select i.id, s.name, s.agency, (
                            select r.reason from council_recusal r join council_item x on x.id = r.item_id
                            join council_seat o on o.id = r.seat_id
                            where x.number = i.number and (o.id = s.id or o.person_id = s.person_id)
                            order by r.at desc limit 1) as reason
                        from council_item i join council_seat s on s.meeting_id = i.meeting_id
                        where i.meeting_id = ? and council_is_recused(i.id, s.id) order by s.name""")
                .param(meeting)
                .query((row, index) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Recused(row.getString("name"), row.getString("agency"), row.getString("reason"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private List<Correction> corrections(UUID meeting) {
        return database.sql("""
                        select n.body, n.at, p.name from council_correction n join person p on p.id = n.by
                        where n.meeting_id = ? order by n.at, n.id""")
                .param(meeting)
                .query((row, index) -> new Correction(
                        row.getString("body"), row.getString("name"), CouncilRowConverter.local(row, "at")))
                .list();
    }

    private String name(PersonId person) {
        return people.find(person).map(PersonCard::name).orElse("");
    }

    public static final int PAGE = 30;

    /** @param key for the next page */
    public record Line(
            UUID id,
            CouncilMeetingKind kind,
            LocalDateTime startsAt,
            String place,
            CouncilMeetingState state,
            int items,
            String key) {}

    /** A seat as its holder sees it; of the agenda only how long it is. */
    public record Invitation(CouncilSeat seat, CouncilMeetingPlan plan, CouncilMeetingState state, int items) {}
}

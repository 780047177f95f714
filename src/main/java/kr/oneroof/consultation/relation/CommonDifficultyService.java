package kr.oneroof.consultation.relation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Confidentiality;
import kr.oneroof.consultation.relation.CommonDifficulty.Matter;
import kr.oneroof.consultation.relation.CommonDifficulty.Member;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/** Common difficulties and the cases that belong to them; companies never see one another. */
@Service
@Transactional
public class CommonDifficultyService {
    private static final String SELECT = """
            select d.*, (select count(*) from common_difficulty_member m where m.difficulty_id = d.id and m.left_at is null)
                as members
            from common_difficulty d
            """;

    private final JdbcClient database;
    private final CaseAccess access;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    CommonDifficultyService(
            JdbcClient database, CaseAccess access, ApplicationEventPublisher events, SeoulClock clock) {
        this.database = database;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** 20 a page and one more where there is an older one, newest first. @param before the last one above, or empty */
    @Transactional(readOnly = true)
    public List<CommonDifficulty> newest(Optional<UUID> before) {
        return database.sql(SELECT + """
                        where cast(:before as uuid) is null or (d.opened_at, d.id) < (select b.opened_at, b.id
                                                                      from common_difficulty b where b.id = :before)
                        order by d.opened_at desc, d.id desc limit 21""")
                .param("before", before.orElse(null))
                .query(CommonDifficultyService::row)
                .list();
    }

    /** @throws NotOnFile when there is none */
    @Transactional(readOnly = true)
    public CommonDifficulty require(UUID id) {
        return database.sql(SELECT + " where d.id = ?")
                .param(id)
                .query(CommonDifficultyService::row)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** The same key again opens nothing new. */
    public void open(UUID key, Matter matter, PersonId owner) {
        var added = database.sql("""
                        insert into common_difficulty (id, title, body, category, owner_id, opened_at)
                        values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(key, matter.title(), matter.body(), matter.category().name(), owner.value(), now())
                .update();
        if (added == 1) {
            events.publishEvent(new RelationEvent.Common(key, "opened", ""));
        }
    }

    /**
     * @return false when the case is unknown to whoever acts now, or belongs to a common difficulty already
     * @throws TransitionRefused when it is closed
     */
    public boolean join(UUID id, RequestNumber number, PersonId by) {
        requireOpen(id, "join");
        if (!access.isReadable(number)) {
            return false;
        }
        var joined = database.sql("""
                        insert into common_difficulty_member (id, difficulty_id, number, joined_at, joined_by)
                        select ?, ?, number, ?, ? from consultation_case where number = ?
                        on conflict (number) where left_at is null do nothing""")
                .params(UUID.randomUUID(), id, now(), by.value(), number.value())
                .update();
        if (joined == 1) {
            events.publishEvent(new RelationEvent.Common(id, "joined", number.value()));
        }
        return joined == 1;
    }

    /** @throws NotOnFile when the case does not belong to it (any more) */
    public void leave(UUID id, RequestNumber number, PersonId by) {
        requireOpen(id, "leave");
        access.require(number);
        var left =
                database.sql("""
                        update common_difficulty_member set left_at = ?, left_by = ?
                        where difficulty_id = ? and number = ? and left_at is null""").params(now(), by.value(), id, number.value()).update();
        if (left == 0) {
            throw new NotOnFile();
        }
        events.publishEvent(new RelationEvent.Common(id, "left", number.value()));
    }

    @Transactional(readOnly = true)
    public List<Member> members(UUID id) {
        return access.bind(database.sql("""
                        select c.number, c.version, c.status, case when r.readable then c.company_name else '' end
                            as company_name, case when r.readable then c.title else c.number end as title
                        from common_difficulty_member m join consultation_case c on c.number = m.number
                        join request_file f on f.number = c.number
                        cross join lateral (select %s as readable) r
                        where m.difficulty_id = :id and m.left_at is null order by c.number""".formatted(Confidentiality.READABLE)))
                .param("id", id)
                .query((row, index) -> new Member(
                        new RequestNumber(row.getString("number")),
                        row.getLong("version"),
                        CaseStatus.valueOf(row.getString("status")),
                        row.getString("company_name"),
                        row.getString("title")))
                .list();
    }

    /** Those that whoever acts now may read; the assignee of another tells its applicant. */
    List<RequestNumber> readable(UUID id) {
        var all = members(id).stream().map(Member::number).toList();
        var hidden = access.hiddenAmong(all);
        return all.stream().filter(number -> !hidden.contains(number)).toList();
    }

    /** Which one a case belongs to now. */
    @Transactional(readOnly = true)
    public Optional<CommonDifficulty> of(RequestNumber number) {
        return database.sql(SELECT + " where d.id in (select difficulty_id from common_difficulty_member"
                        + " where number = ? and left_at is null)")
                .param(number.value())
                .query(CommonDifficultyService::row)
                .optional();
    }

    /** How many different companies share it. */
    @Transactional(readOnly = true)
    public int companies(UUID id) {
        return database.sql("""
                        select count(distinct c.company_id) from common_difficulty_member m
                        join consultation_case c on c.number = m.number
                        where m.difficulty_id = ? and m.left_at is null""").param(id).query(Integer.class).single();
    }

    /** It stays open until the transaction ends. */
    private void requireOpen(UUID id, String verb) {
        database.sql("select id from common_difficulty where id = ? for no key update")
                .param(id)
                .query(UUID.class)
                .list();
        if (require(id).isClosed()) {
            throw new TransitionRefused(CommonDifficulty.State.CLOSED, verb);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static CommonDifficulty row(ResultSet row, int index) throws SQLException {
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new CommonDifficulty(
                row.getObject("id", UUID.class),
                new Matter(Category.valueOf(row.getString("category")), row.getString("title"), row.getString("body")),
                new PersonId(row.getObject("owner_id", UUID.class)),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getInt("members"),
                row.getLong("version"),
                closed == null ? null : closed.toInstant(),
                row.getString("outcome"));
    }
}

package kr.oneroof.consultation.export;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/**
 * Many cases at once, made by the database itself; each batch has a team and numbers of its own. They were filed long
 * ago, so that nobody else finds them among the newest.
 */
final class Crowd {
    private static final String COMPANIES = """
            with made as (
                insert into company (id, business_number, corporate_number, name, name_en, ceo, entity_type, industry,
                        postal_code, address, district, complex, phone, email, homepage, products, size_class, created_at, version)
                select gen_random_uuid(), lpad((1000000000 + :from + i)::text, 10, '0'), '', '회사 ' || i, '', '대표', 'CORPORATION',
                       '25922', '', '', '주촌면', :team, '', '', '', '', 'SMALL', now(), 0
                from generate_series(1, :many) i returning id)
            insert into company_snapshot (id, company_id, company_version, taken_at, profile)
            select gen_random_uuid(), id, 0, now(), '{}' from made""";
    private static final String OF_TEAM = """
            (select c.id, c.name, s.id as snapshot, row_number() over (order by c.id) - 1 as place, count(*) over () as all_of
             from company c join company_snapshot s on s.company_id = c.id where c.complex = :team)""";
    private static final String NUMBER =
            "'20' || 40 + (:from + i) / 1000000 || '-' || lpad(((:from + i) % 1000000)::text, 6, '0')";
    private static final String FILES = """
            insert into request_file (number, company_id, applicant_id, service, state, received_at, due_at)
            select %s, k.id, :filer, 'consultation', 'SUBMITTED', cast(:filed as timestamptz), cast(:filed as timestamptz) + interval '10 days'
            from generate_series(1, :many) i join %s k on k.place = i %% k.all_of""".formatted(NUMBER, OF_TEAM);
    private static final String CASES = """
            insert into consultation_case (number, company_id, snapshot_id, company_name, district, filed_by, channel,
                    category, title, body, wanted_outcome, contact_name, contact_phone, status, unit, agency, filed_at,
                    accept_by, surveyed, version, industry_group, size_class)
            select %s, k.id, k.snapshot, k.name, '주촌면', :filer, 'WEB', 'FINANCE', '=위험한 제목 ' || i, '본문', '', '', '',
                   'SUBMITTED', :team, '', cast(:filed as timestamptz), now(), false, 0, 'C25', 'SMALL'
            from generate_series(1, :many) i join %s k on k.place = i %% k.all_of""".formatted(NUMBER, OF_TEAM);

    private static int next = 100_000;

    private final JdbcClient database;

    Crowd(JdbcClient database) {
        this.database = database;
    }

    Actor person(String name, Role role) {
        var id = PersonId.fresh();
        database.sql("""
                        insert into person (id, email, name, phone, unit, language, confirmed_at, created_at, version)
                        values (?, ?, ?, '', '', 'ko', now(), now(), 0)""").params(id.value(), id + "@test.oneroof.kr", name).update();
        database.sql("insert into person_role (person_id, role) values (?, ?)")
                .params(id.value(), role.name())
                .update();
        return new Actor(id, name, Set.of(role));
    }

    /** So many cases of as many companies, 500 at most; their team. */
    String cases(int many) {
        var team = "팀" + UUID.randomUUID().toString().substring(0, 8);
        var from = next;
        next += many;
        var filer = person("신청인", Role.COMPANY_STAFF).id().value();
        database.sql(COMPANIES)
                .param("many", Math.min(many, 500))
                .param("from", from)
                .param("team", team)
                .update();
        database.sql(FILES)
                .param("many", many)
                .param("from", from)
                .param("team", team)
                .param("filer", filer)
                .param("filed", SeoulClock.onTheWall().minus(Duration.ofDays(3)).atOffset(ZoneOffset.UTC))
                .update();
        database.sql(CASES)
                .param("many", many)
                .param("from", from)
                .param("team", team)
                .param("filer", filer)
                .param("filed", SeoulClock.onTheWall().minus(Duration.ofDays(3)).atOffset(ZoneOffset.UTC))
                .update();
        return team;
    }
}

package kr.oneroof.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A town of as many cases as wanted, written by SQL. As many are open in a large town as in a small one: a centre has
 * so many hands. What grows is the history behind them.
 */
final class Town {
    /** Half of it in the piles of the demo consultant. */
    private static final int OPEN = 200;
    /** Stands in a tenth of all texts. */
    static final String COMMON = "물류비상승";
    /** Stands in ten texts. */
    static final String RARE = "희귀금속도금";
    /** Has the long history. */
    static final String TALKATIVE = "2025-000001";

    static final int MESSAGES = 2000;

    private final JdbcClient database;

    Town(JdbcClient database) {
        this.database = database;
    }

    /** Fills up from so many cases to so many. */
    void grow(int from, int until) {
        if (from == 0) {
            firms();
        }
        files(from, until);
        cases(from, until);
        answers(from, until);
        if (from == 0) {
            talk();
        }
        database.sql("analyze").update();
    }

    private void firms() {
        database.sql("""
                insert into company (id, business_number, corporate_number, name, name_en, ceo, entity_type, industry,
                    postal_code, address, district, complex, phone, email, homepage, products, size_class, created_at, version)
                select gen_random_uuid(), base || (10 - (check_sum + cast(substr(base, 9, 1) as int) * 5 / 10) % 10) % 10, '',
                    '벤치' || n || '정밀', '', '대표' || n,
                    'CORPORATION', '', '', '', (array['주촌면', '진영읍', '한림면', '진례면', '장유동'])[1 + n % 5], '', '', '', '', '',
                    'SMALL', now(), 0
                from generate_series(0, 999) n
                cross join lateral (select to_char(200000000 + n, 'FM000000000') as base) digits
                cross join lateral (select sum(cast(substr(base, i, 1) as int) * (array[1, 3, 7, 1, 3, 7, 1, 3, 5])[i]) as check_sum
                    from generate_series(1, 9) i) weighed""").update();
        database.sql("""
                insert into company_snapshot (id, company_id, company_version, taken_at, profile)
                select gen_random_uuid(), id, 0, now(), '{}' from company where business_number like '200000%'""").update();
        database.sql("""
                create unlogged table bench_firm as
                select row_number() over (order by c.business_number) as place, c.id, c.name, c.district, s.id as snapshot
                from company c join company_snapshot s on s.company_id = c.id where c.business_number like '200000%'""").update();
    }

    /** Numbers of six years, a million of them at most; everything is two months apart from today at least. */
    private void files(int from, int until) {
        database.sql("""
                insert into request_file (number, company_id, service, owner_id, state, received_at, due_at, closed_at)
                select (2020 + n % 6) || '-' || to_char(n / 6 + 1, 'FM000000'), firm.id, 'consultation', kim.id,
                    case when n < :open then 'IN_PROGRESS' else 'COMPLETED' end, filed.at, filed.at + interval '9 days',
                    case when n < :open then null else filed.at + interval '6 days' end
                from generate_series(:from, :until - 1) n
                cross join lateral (select date_trunc('minute', now() - interval '60 days'
                    - (n % 2000) * interval '1 day' - (n / 2000) * interval '1 minute') as at) filed
                join bench_firm firm on firm.place = n % 1000 + 1
                cross join (select id from person where email = 'kim@demo.oneroof.kr') kim""")
                .param("open", OPEN)
                .param("from", from)
                .param("until", until)
                .update();
        database.sql("""
                insert into request_term (number, round, unit, period, starts_at)
                select number, 1, 'DAYS', 7, received_at from request_file f
                where not exists (select from request_term t where t.number = f.number)""").update();
    }

    private void cases(int from, int until) {
        database.sql("""
                insert into consultation_case (number, company_id, snapshot_id, company_name, district, filed_by, channel,
                    category, title, body, wanted_outcome, contact_name, contact_phone, status, complexity, unit,
                    consultant_id, agency, filed_at, accept_by, accepted_at, answered_at, working_minutes, surveyed,
                    outcome, closed_at, version, changed_at)
                select f.number, f.company_id, firm.snapshot, firm.name, firm.district, kim.id, 'WEB',
                    (array['FINANCE', 'LABOUR', 'TRADE', 'MARKETING', 'TECHNOLOGY', 'REGULATION'])[1 + n % 6],
                    '애로 ' || n || case when n % 10 = 0 then ' ' || :common else '' end
                        || case when n between 500 and 509 then ' ' || :rare else '' end,
                    '수출 대금 회수가 늦어 자금 사정이 어렵습니다. ' || md5(n::text), '', '김담당', '', s.status, 'SIMPLE',
                    case when n % 2 = 0 then '기업SOS팀' else '교류협력팀' end, kim.id, '', f.received_at,
                    f.received_at + interval '1 day', f.received_at + interval '2 hours', s.answered,
                    case when s.answered is null then null else 480 * (1 + n % 9) end, false, s.outcome, f.closed_at, 0,
                    coalesce(f.closed_at, f.received_at)
                from generate_series(:from, :until - 1) n
                join request_file f on f.number = (2020 + n % 6) || '-' || to_char(n / 6 + 1, 'FM000000')
                join bench_firm firm on firm.id = f.company_id
                cross join (select id from person where email = 'kim@demo.oneroof.kr') kim
                cross join lateral (select case when f.closed_at is null then 'IN_PROGRESS' else 'CLOSED' end as status,
                    case when f.closed_at is null then null else f.received_at + interval '5 days' end as answered,
                    case when f.closed_at is null then null
                        else (array['RESOLVED', 'GUIDED', 'ACCEPTED', 'NOT_POSSIBLE'])[1 + n % 4] end as outcome) s""")
                .param("common", COMMON)
                .param("rare", RARE)
                .param("from", from)
                .param("until", until)
                .update();
    }

    private void answers(int from, int until) {
        database.sql("""
                insert into request_history (number, at, actor_id, by_staff, message_key, arguments, audience)
                select f.number, f.received_at + k * interval '1 hour', null, true, 'requestfile.history.waiting-ended', '{}',
                    'APPLICANT'
                from generate_series(:from, :until - 1) n
                join request_file f on f.number = (2020 + n % 6) || '-' || to_char(n / 6 + 1, 'FM000000')
                cross join generate_series(1, 4) k""").param("from", from).param("until", until).update();
    }

    private void talk() {
        database.sql("""
                insert into request_history (number, at, actor_id, by_staff, message_key, arguments, audience)
                select :number, now() - (:messages - n) * interval '1 minute', null, true, 'consultation.history.comment',
                    array['확인 ' || n || ': 담당 부서의 회신을 기다립니다.'], 'STAFF' from generate_series(1, :messages) n""").param("number", TALKATIVE).param("messages", MESSAGES).update();
    }
}

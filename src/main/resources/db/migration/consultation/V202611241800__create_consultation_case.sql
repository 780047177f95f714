-- A company's difficulty beside its request file. The law that the status obeys in Java is repeated here.
create table consultation_case (
    number          text        primary key references request_file,
    company_id      uuid        not null references company,
    snapshot_id     uuid        not null references company_snapshot,
    company_name    text        not null,
    district        text        not null,
    filed_by        uuid        not null references person,
    channel         text        not null check (channel in ('WEB', 'PHONE', 'VISIT', 'FAX', 'MAIL', 'FIELD', 'AGENCY')),
    consent         text,
    category        text        not null,
    title           text        not null check (length(title) between 1 and 100),
    body            text        not null check (length(body) between 1 and 4000),
    wanted_outcome  text        not null check (length(wanted_outcome) <= 1000),
    contact_name    text        not null check (length(contact_name) <= 50),
    contact_phone   text        not null check (contact_phone ~ '^[0-9]{0,12}$'),
    status          text        not null check (status in ('SUBMITTED', 'TRIAGED', 'IN_PROGRESS',
                        'SUPPLEMENT_REQUESTED', 'TRANSFERRED', 'ANSWERED', 'CLOSED', 'RETURNED', 'WITHDRAWN')),
    complexity      text        check (complexity in ('SIMPLE', 'COMPLEX')),
    unit            text        not null,
    consultant_id   uuid        references person,
    agency          text        not null,
    filed_at        timestamptz not null,
    accept_by       timestamptz not null,
    accepted_at     timestamptz,
    answered_at     timestamptz,
    working_minutes int         check (working_minutes >= 0),
    surveyed        boolean     not null,
    outcome         text        check (outcome in ('RESOLVED', 'GUIDED', 'ACCEPTED', 'PARTLY_ACCEPTED', 'LONG_TERM',
                        'NOT_POSSIBLE', 'IN_CONSULTATION', 'DUPLICATE')),
    closed_at       timestamptz,
    version         bigint      not null,
    search_text     text        not null default '',

    constraint consultation_staff_filing_has_consent
        check (channel = 'WEB' or consent is not null),
    constraint consultation_triage_is_whole
        check (status in ('SUBMITTED', 'WITHDRAWN') or (complexity is not null and accepted_at is not null)),
    constraint consultation_work_has_somebody
        check (status not in ('IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'ANSWERED', 'CLOSED')
               or consultant_id is not null or agency <> ''),
    constraint consultation_answer_is_whole
        check ((status in ('ANSWERED', 'CLOSED')) = (answered_at is not null)
               and (answered_at is null) = (working_minutes is null)),
    constraint consultation_closing_is_whole
        check ((status = 'CLOSED') = (outcome is not null)
               and (status in ('CLOSED', 'RETURNED', 'WITHDRAWN')) = (closed_at is not null)),
    constraint consultation_times_in_order
        check (answered_at >= filed_at and closed_at >= filed_at and accepted_at >= filed_at)
);

create index consultation_of_company on consultation_case (company_id, filed_at desc, number desc);
create index consultation_new on consultation_case (accept_by, number) where status = 'SUBMITTED';
create index consultation_open_of_consultant on consultation_case (consultant_id, number)
    where status in ('TRIAGED', 'IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'TRANSFERRED');
create index consultation_open_of_unit on consultation_case (unit, number)
    where status in ('TRIAGED', 'IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'TRANSFERRED');
create index consultation_waiting on consultation_case (filed_at, number)
    where status in ('SUPPLEMENT_REQUESTED', 'TRANSFERRED');
create index consultation_by_filing on consultation_case (filed_at desc, number desc);
create index consultation_by_words on consultation_case using gin (search_text gin_trgm_ops);

create table consultation_answer (
    id        bigint      generated always as identity primary key,
    number    text        not null references consultation_case,
    author_id uuid        not null references person,
    at        timestamptz not null,
    body      text        not null check (length(body) between 1 and 8000)
);
create index consultation_answer_of_case on consultation_answer (number, at);
create trigger consultation_answer_only_grows before update or delete or truncate on consultation_answer
    execute function refuse_change();
insert into append_only_table values ('consultation_answer');

create table consultation_survey (
    id        bigint      generated always as identity primary key,
    number    text        not null references consultation_case,
    at        timestamptz not null,
    overall   int         not null check (overall between 1 and 5),
    speed     int         not null check (speed between 1 and 5),
    expertise int         not null check (expertise between 1 and 5),
    kindness  int         not null check (kindness between 1 and 5),
    solved    text        not null check (solved in ('YES', 'PARTLY', 'NO')),
    remark    text        not null check (length(remark) <= 1000)
);
create index consultation_survey_of_case on consultation_survey (number, at);
create trigger consultation_survey_only_grows before update or delete or truncate on consultation_survey
    execute function refuse_change();
insert into append_only_table values ('consultation_survey');

-- What somebody has begun to write; its id is the key under which it will be filed, once.
create table consultation_draft (
    id             uuid        primary key,
    person_id      uuid        not null references person,
    company_id     uuid        not null references company,
    category       text        not null,
    title          text        not null check (length(title) <= 200),
    body           text        not null check (length(body) <= 8000),
    wanted_outcome text        not null check (length(wanted_outcome) <= 2000),
    contact_name   text        not null check (length(contact_name) <= 100),
    contact_phone  text        not null check (length(contact_phone) <= 30),
    files          uuid[]      not null,
    saved_at       timestamptz not null
);
create index consultation_draft_of_person on consultation_draft (person_id, company_id, saved_at desc);

-- How long a case may take, by kind, from a day on. INITIAL holds until triage.
create table consultation_term (
    kind       text not null check (kind in ('INITIAL', 'SIMPLE', 'COMPLEX')),
    valid_from date not null,
    unit       text not null check (unit in ('HOURS', 'DAYS')),
    period     int  not null check (period > 0),
    primary key (kind, valid_from)
);
insert into consultation_term values
    ('INITIAL', '2016-01-01', 'DAYS', 7), ('SIMPLE', '2016-01-01', 'DAYS', 7), ('COMPLEX', '2016-01-01', 'DAYS', 14);

-- Building blocks for answers. {company}, {number} and {title} are filled in.
create table answer_template (
    id         uuid    primary key,
    category   text    not null,
    name       text    not null check (length(name) between 1 and 100),
    body       text    not null check (length(body) between 1 and 4000),
    retired    boolean not null default false,
    version    bigint  not null default 0
);
create unique index answer_template_name on answer_template (name) where not retired;

-- Number, company, title, text and answers in one place to search.
create function consultation_search_text() returns trigger language plpgsql as $$
begin
    new.search_text := lower(concat_ws(' ', new.number, new.company_name, new.title, new.body,
        (select string_agg(body, ' ') from consultation_answer where number = new.number)));
    return new;
end $$;
create trigger consultation_case_search before insert or update on consultation_case
    for each row execute function consultation_search_text();

create function consultation_answer_search() returns trigger language plpgsql as $$
begin
    update consultation_case set search_text = search_text || ' ' || lower(new.body) where number = new.number;
    return null;
end $$;
create trigger consultation_answer_searchable after insert on consultation_answer
    for each row execute function consultation_answer_search();

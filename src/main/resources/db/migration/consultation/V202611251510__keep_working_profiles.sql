-- What consultants can do and when; whoever has no row works by the defaults.
create table consultant_profile (
    person_id     uuid        primary key references person,
    most_open     int         not null check (most_open between 0 and 200),
    takes_complex boolean     not null,
    changed_at    timestamptz not null,
    version       bigint      not null check (version > 0)
);
create table consultant_skill (
    person_id uuid not null references consultant_profile,
    category  text not null,
    level     int  not null check (level between 1 and 3),
    primary key (person_id, category)
);
create table consultant_hours (
    person_id  uuid not null references consultant_profile,
    weekday    int  not null check (weekday between 1 and 7),
    from_time  time not null,
    until_time time not null check (until_time > from_time),
    primary key (person_id, weekday)
);

-- Leave is withdrawn, never deleted. The same half of a day is not taken twice.
create table consultant_leave (
    id           uuid        primary key,
    person_id    uuid        not null references person,
    first_day    date        not null,
    last_day     date        not null check (last_day >= first_day and last_day < first_day + 366),
    part         text        not null check (part in ('WHOLE', 'MORNING', 'AFTERNOON')),
    entered_by   uuid        not null references person,
    entered_at   timestamptz not null,
    withdrawn_at timestamptz check (withdrawn_at >= entered_at),
    check (part = 'WHOLE' or first_day = last_day),
    constraint consultant_leave_mornings exclude using gist
        (person_id with =, daterange(first_day, last_day, '[]') with &&)
        where (withdrawn_at is null and part <> 'AFTERNOON'),
    constraint consultant_leave_afternoons exclude using gist
        (person_id with =, daterange(first_day, last_day, '[]') with &&)
        where (withdrawn_at is null and part <> 'MORNING')
);
create index consultant_leave_to_come on consultant_leave (last_day, person_id) where withdrawn_at is null;

-- Every assignment with what was known of everybody who might have got it.
create table assignment_decision (
    id            bigint      generated always as identity primary key,
    number        text        not null references consultation_case,
    at            timestamptz not null,
    by_id         uuid        references person,
    way           text        not null check (way in ('AUTO', 'HAND')),
    consultant_id uuid        references person,
    reason        text        not null check (length(reason) <= 500),
    check (way = 'AUTO' or consultant_id is not null)
);
create index assignment_decision_of_case on assignment_decision (number, id desc);
create index assignment_decision_of_consultant on assignment_decision (consultant_id, at desc);
create table assignment_candidate (
    decision_id bigint  not null references assignment_decision,
    place       int     not null check (place > 0),
    person_id   uuid    not null references person,
    name        text    not null,
    unit        text    not null,
    open        int     not null check (open >= 0),
    most_open   int     not null check (most_open >= 0),
    by_default  boolean not null,
    skill       int     check (skill between 0 and 50),
    load        int     check (load between 0 and 30),
    hours       int     check (hours between 0 and 10),
    obstacles   text[]  not null,
    primary key (decision_id, place),
    check ((skill is null) = (load is null) and (load is null) = (hours is null)
           and (skill is null) = (cardinality(obstacles) > 0))
);
create trigger assignment_decision_only_grows before update or delete or truncate on assignment_decision
    execute function refuse_change();
create trigger assignment_candidate_only_grows before update or delete or truncate on assignment_candidate
    execute function refuse_change();
insert into append_only_table values ('assignment_decision'), ('assignment_candidate');

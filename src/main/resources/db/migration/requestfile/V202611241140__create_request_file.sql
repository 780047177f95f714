-- The corridor: one row per request, whatever service works on it. No more columns than these ten, and no JSON.
create table request_file (
    number       text primary key check (number ~ '^20[0-9]{2}-[0-9]{6}$'),
    company_id   uuid        not null,
    applicant_id uuid,
    service      text        not null check (service ~ '^[a-z]{1,30}$'),
    owner_id     uuid,
    state        text        not null check (state in ('SUBMITTED', 'ACCEPTED', 'IN_REVIEW', 'SUPPLEMENT_REQUESTED',
                                                       'IN_PROGRESS', 'COMPLETED', 'REFUSED', 'RETURNED', 'WITHDRAWN')),
    received_at  timestamptz not null,
    due_at       timestamptz not null check (due_at >= received_at),
    closed_at    timestamptz check (closed_at >= received_at),
    version      bigint      not null default 0,
    check ((closed_at is not null) = (state in ('COMPLETED', 'REFUSED', 'RETURNED', 'WITHDRAWN')))
);
create index request_file_open_by_due on request_file (due_at, number) where closed_at is null;
create index request_file_open_by_owner on request_file (owner_id, due_at, number) where closed_at is null;
create index request_file_by_company on request_file (company_id, received_at desc, number desc);
create index request_file_by_applicant on request_file (applicant_id) where applicant_id is not null;

-- One sequence a year, because a row that counts would make all openings wait for one another. Gaps do no harm.
do $$
begin
    for year in 2016..2060 loop
        execute format('create sequence request_number_%s maxvalue 999999', year);
    end loop;
end $$;

-- The same form submitted twice is one file.
create table request_submission (
    submission uuid primary key,
    number     text not null unique references request_file deferrable initially deferred
);

-- A term and when it began to count: round 1 from receipt, another with each reopening.
create table request_term (
    number    text        not null references request_file,
    round     integer     not null check (round >= 1),
    unit      text        not null check (unit in ('HOURS', 'DAYS')),
    period    integer     not null check (period between 1 and 3650),
    starts_at timestamptz not null,
    primary key (number, round)
);

-- Extensions as 민원 처리에 관한 법률 시행령 제21조 allows them: twice at most a round, never longer than the term, the second
-- after the first and with the applicant's consent.
create table request_extension (
    number     text        not null,
    round      integer     not null,
    serial     integer     not null check (serial in (1, 2)),
    unit       text        not null check (unit in ('HOURS', 'DAYS')),
    period     integer     not null check (period >= 1),
    hours      integer     not null check (hours = case unit when 'DAYS' then period * 8 else period end),
    term_hours integer     not null check (hours <= term_hours),
    reason     text        not null check (btrim(reason) <> ''),
    consent    text check (btrim(consent) <> ''),
    decided_at timestamptz not null,
    previous   integer generated always as (nullif(serial - 1, 0)) stored,
    primary key (number, round, serial),
    foreign key (number, round) references request_term,
    foreign key (number, round, previous) references request_extension,
    check (serial = 1 or consent is not null)
);

-- Stretches in which the clock stands still. Two never overlap, so there is never a second open one.
create table request_wait (
    number     text        not null references request_file,
    serial     integer     not null check (serial >= 1),
    started_at timestamptz not null,
    ended_at   timestamptz check (ended_at >= started_at),
    cause      text        not null check (cause <> ''),
    primary key (number, serial),
    check (ended_at - started_at <= interval '3660 days'),
    exclude using gist (number with =, tstzrange(started_at, ended_at) with &&)
);
create unique index request_wait_open on request_wait (number) where ended_at is null;

create function refuse_wait_before_receipt() returns trigger language plpgsql as $$
begin
    if exists (select from request_file where number = new.number and new.started_at < received_at) then
        raise exception 'a wait of % begins before its receipt', new.number using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger request_wait_after_receipt before insert or update on request_wait
    for each row execute function refuse_wait_before_receipt();

-- What happened, in words that a message key names; it may only grow.
create table request_history (
    id          bigint generated always as identity primary key,
    number      text        not null references request_file,
    at          timestamptz not null,
    actor_id    uuid,
    by_staff    boolean     not null,
    message_key text        not null check (message_key <> ''),
    arguments   text[]      not null default '{}',
    audience    text        not null check (audience in ('APPLICANT', 'STAFF'))
);
create index request_history_by_number on request_history (number, id);
insert into append_only_table values ('request_history');
create trigger request_history_may_only_grow before update or delete or truncate on request_history
    for each statement execute function refuse_change();

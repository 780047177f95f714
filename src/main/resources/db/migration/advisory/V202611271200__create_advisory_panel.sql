-- The advisory panel: experts, their terms of appointment, and what stands against them. What the state obeys in Java is
-- repeated here; a resident number is refused wherever people type.

create function has_resident_number(text) returns boolean language sql immutable as $$
    select $1 ~ '(^|[^0-9])[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[- ]?[1-8][0-9]{6}($|[^0-9])' $$;

-- What holds from a day on (지급·운영 기준). The figures are samples (예시).
create table advisory_terms (
    valid_from      date   primary key,
    hour_rate       bigint not null check (hour_rate between 0 and 10000000),
    day_cap         bigint not null check (day_cap >= hour_rate),
    income_tax_bp   int    not null check (income_tax_bp between 0 and 10000),
    local_tax_bp    int    not null check (local_tax_bp between 0 and 10000),
    no_show_minutes int    not null check (no_show_minutes between 0 and 480),
    free_sessions   int    not null check (free_sessions between 1 and 365),
    offer_days      int    not null check (offer_days between 1 and 30),
    report_days     int    not null check (report_days between 1 and 365),
    confirm_days    int    not null check (confirm_days between 1 and 365),
    access_days     int    not null check (access_days between 0 and 3650)
);
insert into advisory_terms values ('2016-01-01', 70000, 350000, 300, 1000, 60, 5, 2, 7, 7, 30);

create table advisory_expert (
    person_id      uuid        primary key references person,
    panel          text        not null check (panel in ('COUNSEL', 'EXPORT_MARKET', 'MGMT_TECH')),
    profession     text        not null check (profession ~ '^[A-Z_]{3,40}$'),
    licence_number text        not null check (length(licence_number) <= 40),
    licence_until  date,
    org            text        not null check (length(org) <= 100),
    region         text        not null check (region ~ '^[A-Z_]{3,40}$'),
    hour_rate      bigint      not null check (hour_rate between 0 and 10000000),
    monthly_limit  int         not null check (monthly_limit between 1 and 31),
    pledged_on     date,
    bank           text        not null check (length(bank) <= 40),
    account        bytea,
    account_tail   text        not null check (length(account_tail) <= 4),
    state          text        not null check (state in ('CANDIDATE', 'APPOINTED', 'SUSPENDED', 'EXPIRED', 'DISMISSED')),
    created_at     timestamptz not null,
    version        bigint      not null,
    constraint expert_has_no_resident_number check (not has_resident_number(licence_number) and not has_resident_number(org)),
    constraint expert_pledged_before_appointment check (state in ('CANDIDATE', 'DISMISSED') or pledged_on is not null)
);
create index advisory_expert_by_state on advisory_expert (state, panel);

-- The first field is the one that somebody is known for.
create table advisory_expert_field (
    person_id uuid not null references advisory_expert,
    place     int  not null check (place >= 0),
    field     text not null check (field ~ '^[A-Z_]{2,40}$'),
    primary key (person_id, field),
    unique (person_id, place)
);
create table advisory_expert_language (
    person_id uuid not null references advisory_expert,
    language  text not null check (language ~ '^[A-Z]{2}$'),
    primary key (person_id, language)
);
-- Industries known from experience: two digits KSIC.
create table advisory_expert_industry (
    person_id uuid not null references advisory_expert,
    code      text not null check (code ~ '^[0-9]{2}$'),
    primary key (person_id, code)
);
create table advisory_expert_hours (
    person_id uuid not null references advisory_expert,
    weekday   int  not null check (weekday between 1 and 7),
    starts    time not null,
    ends      time not null check (ends > starts),
    primary key (person_id, weekday)
);

-- Terms of appointment (위촉 기간) never overlap; a dismissal cuts the running one off.
create table advisory_term (
    id           uuid        primary key,
    person_id    uuid        not null references advisory_expert,
    from_day     date        not null,
    to_day       date        not null,
    renewal      boolean     not null,
    appointed_by uuid        not null references person,
    appointed_at timestamptz not null,
    check (to_day >= from_day),
    exclude using gist (person_id with =, daterange(from_day, to_day, '[]') with &&)
);

create table advisory_leave (
    id           uuid        primary key,
    person_id    uuid        not null references advisory_expert,
    first_day    date        not null,
    last_day     date        not null check (last_day >= first_day),
    entered_by   uuid        not null references person,
    entered_at   timestamptz not null,
    withdrawn_at timestamptz,
    exclude using gist (person_id with =, daterange(first_day, last_day, '[]') with &&) where (withdrawn_at is null)
);

-- Ties that keep an expert from a company, or from one whose competitor it is. firm_key: the name without its legal form.
create table advisory_tie (
    id              uuid        primary key,
    person_id       uuid        not null references advisory_expert,
    kind            text        not null check (kind in ('ADVISER', 'OFFICER', 'SHAREHOLDER', 'RELATIVE', 'EMPLOYEE')),
    firm            text        not null check (length(firm) between 1 and 100 and not has_resident_number(firm)),
    firm_key        text        not null check (length(firm_key) between 1 and 100),
    business_number text        not null check (business_number ~ '^([0-9]{10})?$'),
    ended_on        date,
    entered_by      uuid        not null references person,
    entered_at      timestamptz not null
);
create index advisory_tie_of_expert on advisory_tie (person_id);

-- What was decided about an expert, and why; the papers hang on the expert's record.
create table advisory_expert_story (
    id        bigint      generated always as identity primary key,
    person_id uuid        not null references advisory_expert,
    deed      text        not null check (deed ~ '^[a-z-]{3,40}$'),
    reason    text        not null check (length(reason) <= 1000 and not has_resident_number(reason)),
    by_person uuid        references person,
    at        timestamptz not null
);
create index advisory_expert_story_of on advisory_expert_story (person_id, id);
create trigger advisory_expert_story_only_grows before update or delete or truncate on advisory_expert_story
    execute function refuse_change();
insert into append_only_table values ('advisory_expert_story');

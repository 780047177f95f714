-- Loan programmes (융자사업) by year and round with all that the yearly notice fixes, and the banks of the agreement.
create table loan_programme (
    id                uuid        primary key,
    year              int         not null check (year between 2000 and 2199),
    code              text        not null check (code in ('OPERATING', 'FACILITY', 'STARTUP_TECH')),
    round             int         not null check (round between 1 and 20),
    notice_no         text        not null check (length(notice_no) <= 60),
    title             text        not null check (length(title) between 1 and 100),
    opens_at          timestamptz not null,
    closes_at         timestamptz not null check (closes_at > opens_at),
    volume            bigint      not null check (volume > 0),
    budget            bigint      not null check (budget >= 0),
    most_per_company  bigint      not null check (most_per_company > 0),
    term_months       int         not null check (term_months between 1 and 240),
    grace_months      int         not null check (grace_months between 0 and term_months),
    repayment         text        not null check (repayment in ('BULLET', 'EQUAL_PRINCIPAL', 'QUARTERLY_EQUAL')),
    base_rate         int         not null check (base_rate between 0 and 10000),
    preferred_rate    int         not null check (preferred_rate between 0 and 10000),
    rate_cap          int         not null check (rate_cap >= base_rate and rate_cap <= 10000),
    model             text        not null check (model in ('FIXED_POINTS', 'BORROWER_FIXED_RATE')),
    least_own_rate    int         not null check (least_own_rate between 0 and 10000),
    day_basis         text        not null check (day_basis in ('FIXED_365', 'ACTUAL')),
    rounding          text        not null check (rounding in ('ONE_WON', 'TEN_WON')),
    execution_months  int         not null check (execution_months between 1 and 24),
    extension_months  int         not null check (extension_months between 0 and 12),
    report_days       int         not null check (report_days between 0 and 365),
    while_loan_open   boolean     not null,
    state             text        not null check (state in ('DRAFT', 'PROPOSED', 'PUBLISHED', 'CLOSED')),
    drafted_by        uuid        references person,
    published_by      uuid        references person,
    published_at      timestamptz,
    version           bigint      not null,
    unique (year, code, round),
    constraint programme_published_by_a_second check (drafted_by is distinct from published_by or published_by is null),
    constraint programme_published_is_whole check ((state in ('PUBLISHED', 'CLOSED')) = (published_at is not null)),
    constraint programme_published_has_a_number check (state not in ('PUBLISHED', 'CLOSED') or notice_no <> '')
);

create table loan_programme_paper (
    programme_id uuid    not null references loan_programme on delete cascade,
    place        int     not null check (place between 1 and 40),
    kind         text    not null check (kind ~ '^[A-Z_]{2,40}$'),
    required     boolean not null,
    primary key (programme_id, kind)
);

create table loan_programme_rule (
    programme_id uuid not null references loan_programme on delete cascade,
    code         text not null check (code ~ '^[a-z-]{2,60}$'),
    setting      text not null check (length(setting) <= 400),
    primary key (programme_id, code)
);

create table bank (
    id     uuid    primary key,
    name   text    not null unique check (length(name) between 1 and 60),
    email  text    not null check (length(email) <= 254),
    agreed date    not null,
    ended  date    check (ended > agreed)
);

create table bank_clerk (
    person_id uuid primary key references person,
    bank_id   uuid not null references bank,
    since     date not null
);

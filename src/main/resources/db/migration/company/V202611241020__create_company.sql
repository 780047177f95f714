-- The profile of a company, typed once and used by every service.
create table company (
    id              uuid        primary key,
    business_number text        not null unique check (business_number ~ '^[0-9]{10}$'),
    corporate_number text       not null check (corporate_number ~ '^([0-9]{13})?$'),
    name            text        not null check (length(name) between 1 and 100),
    name_en         text        not null,
    ceo             text        not null check (length(ceo) between 1 and 50),
    entity_type     text        not null check (entity_type in ('INDIVIDUAL', 'CORPORATION')),
    founded_on      date,
    industry        text        not null check (industry ~ '^([0-9]{5})?$'),
    postal_code     text        not null check (postal_code ~ '^([0-9]{5})?$'),
    address         text        not null,
    district        text        not null,
    complex         text        not null,
    phone           text        not null check (phone ~ '^[0-9]{0,12}$'),
    email           text        not null,
    homepage        text        not null,
    products        text        not null check (length(products) <= 1000),
    size_class      text        not null check (size_class in ('', 'MICRO', 'SMALL', 'MEDIUM', 'MIDSIZE', 'LARGE')),
    search_text     text        not null generated always as
                        (lower(name || ' ' || name_en || ' ' || ceo || ' ' || business_number || ' ' || phone)) stored,
    created_at      timestamptz not null,
    version         bigint      not null
);
create index company_by_words on company using gin (search_text gin_trgm_ops);
create index company_by_district on company (district);

create table company_year (
    company_id uuid   not null references company,
    year       int    not null check (year between 1950 and 2100),
    employees  int    not null check (employees between 0 and 99999),
    sales_won  bigint not null check (sales_won between 0 and 10000000000000),
    source     text   not null check (source in ('STATEMENT', 'VAT', 'OTHER')),
    primary key (company_id, year)
);

create table company_workplace (
    id         uuid    primary key,
    company_id uuid    not null references company,
    name       text    not null check (length(name) between 1 and 50),
    address    text    not null check (length(address) between 1 and 200),
    in_city    boolean not null
);
create index company_workplace_of_company on company_workplace (company_id);

create table company_certificate (
    id         uuid primary key,
    company_id uuid not null references company,
    kind       text not null,
    number     text not null,
    issued_on  date not null,
    valid_to   date,
    check (valid_to is null or valid_to >= issued_on)
);
create index company_certificate_of_company on company_certificate (company_id);
create index company_certificate_by_expiry on company_certificate (valid_to);

-- Who speaks for which company. Ended memberships stay as history.
create table company_member (
    id         bigint      generated always as identity primary key,
    company_id uuid        not null references company,
    person_id  uuid        not null references person,
    admin      boolean     not null,
    since      timestamptz not null,
    ended_at   timestamptz
);
create unique index company_member_once on company_member (company_id, person_id) where ended_at is null;
create index company_member_of_person on company_member (person_id) where ended_at is null;

create table company_invitation (
    id         uuid        primary key,
    company_id uuid        not null references company,
    email      text        not null check (email = lower(email)),
    hash       text        not null unique,
    by_person  uuid        not null references person,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index company_invitation_of_company on company_invitation (company_id);

create table company_join_request (
    id         uuid        primary key,
    company_id uuid        not null references company,
    person_id  uuid        not null references person,
    at         timestamptz not null,
    answered   boolean     not null default false
);
create unique index company_join_request_once on company_join_request (company_id, person_id) where not answered;

-- The profile as it was when something was filed. What is read has a column; the whole lies beside it.
create table company_snapshot (
    id              uuid        primary key,
    company_id      uuid        not null references company,
    company_version bigint      not null,
    taken_at        timestamptz not null,
    profile         jsonb       not null
);
create index company_snapshot_of_company on company_snapshot (company_id, company_version);
create trigger company_snapshot_only_grows before update or delete or truncate on company_snapshot
    execute function refuse_change();
insert into append_only_table values ('company_snapshot');

-- Standard industrial classification (한국표준산업분류); an administrator may add codes.
create table ksic_code (
    code    text primary key check (code ~ '^[0-9]{5}$'),
    section text not null check (section ~ '^[A-U]$'),
    name    text not null
);
create index ksic_code_by_words on ksic_code using gin (name gin_trgm_ops);

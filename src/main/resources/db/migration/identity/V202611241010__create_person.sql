-- Accounts. An address is kept in lower case and belongs to one person.
create table person (
    id            uuid        primary key,
    email         text        not null unique check (email = lower(email) and length(email) between 3 and 254),
    password_hash text,
    name          text        not null check (length(name) between 1 and 50),
    phone         text        not null check (phone ~ '^[0-9]{0,12}$'),
    unit          text        not null,
    language      text        not null check (language in ('ko', 'en')),
    confirmed_at  timestamptz,
    disabled_at   timestamptz,
    created_at    timestamptz not null,
    version       bigint      not null
);

create table person_role (
    person_id uuid not null references person,
    role      text not null,
    primary key (person_id, role)
);
create index person_role_by_role on person_role (role);

-- Who was given or lost which role, when and by whom; kept three years and more.
create table person_role_history (
    id        bigint      generated always as identity primary key,
    person_id uuid        not null references person,
    role      text        not null,
    granted   boolean     not null,
    by_person uuid        references person,
    at        timestamptz not null
);
create trigger person_role_history_only_grows before update or delete or truncate on person_role_history
    execute function refuse_change();
insert into append_only_table values ('person_role_history');

-- Links sent by mail, as hashes: a copy of the table opens no account.
create table account_token (
    hash       text        primary key,
    person_id  uuid        not null references person,
    purpose    text        not null check (purpose in ('CONFIRM', 'RESET', 'INVITE')),
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index account_token_of_person on account_token (person_id, purpose);

-- Failed log-ins per address and per source, for the growing delay; the key is a hash, the address need not exist.
create table login_attempt (
    key          text        primary key,
    failures     int         not null,
    locked_until timestamptz,
    last_at      timestamptz not null
);

-- What somebody agreed to or took back, with the version of the text that was shown.
create table consent_record (
    id        bigint      generated always as identity primary key,
    person_id uuid        not null references person,
    purpose   text        not null,
    version   text        not null,
    given     boolean     not null,
    how       text        not null,
    source    text        not null,
    at        timestamptz not null
);
create index consent_record_of_person on consent_record (person_id, purpose, id desc);
create trigger consent_record_only_grows before update or delete or truncate on consent_record
    execute function refuse_change();
insert into append_only_table values ('consent_record');

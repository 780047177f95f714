-- The secret that a person's authenticator shares with the house, encrypted; last_step keeps a code from being used twice.
create table second_factor (
    person_id    uuid        primary key references person,
    secret       bytea       not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0
);

create table recovery_code (
    person_id uuid        not null references person,
    hash      text        not null,
    used_at   timestamptz,
    primary key (person_id, hash)
);

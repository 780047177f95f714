-- Papers that the house issues (통지서·확인서): numbered without a gap by kind and year, with a code that a public page checks.
create table paper_counter (
    kind text not null check (kind ~ '^[a-z-]{2,40}$'),
    year int  not null,
    last int  not null check (last >= 0),
    primary key (kind, year)
);

create table issued_paper (
    id         uuid        primary key,
    kind       text        not null check (kind ~ '^[a-z-]{2,40}$'),
    year       int         not null,
    serial     int         not null check (serial > 0),
    code       text        not null unique check (code ~ '^[2-9A-HJ-NP-Z]{16}$'),
    subject    text        not null check (length(subject) between 3 and 100),
    company_id uuid        references company,
    holder     text        not null check (length(holder) between 1 and 100),
    content    bytea       not null,
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    issued_at  timestamptz not null,
    unique (kind, year, serial)
);
create index issued_paper_of_subject on issued_paper (subject, issued_at);
create trigger refuse_change before update or delete on issued_paper for each row execute function refuse_change();
insert into append_only_table values ('issued_paper');

-- A paper stays as it was given out; that it no longer holds is said beside it.
create table revoked_paper (
    paper_id   uuid        primary key references issued_paper,
    reason     text        not null check (reason ~ '^[a-z-]{2,40}$'),
    revoked_at timestamptz not null
);
create trigger refuse_change before update or delete on revoked_paper for each row execute function refuse_change();
insert into append_only_table values ('revoked_paper');

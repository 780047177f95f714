-- 대출 원장: what the banks tell of the loans that the city recommended. Facts only grow; what was told wrongly is told again
-- beside it, so that every figure ever paid can be redone from what was known on its day.
create table loan (
    number          text   primary key references request_file,
    company_id      uuid   not null references company,
    programme_id    uuid   not null references loan_programme,
    bank_id         uuid   not null references bank,
    approved        bigint not null check (approved > 0),
    rate            int    not null check (rate between 0 and 10000),
    decided_on      date   not null,
    valid_until     date   not null check (valid_until >= decided_on),
    account         text   not null default '' check (length(account) <= 40),
    extension_asked text   not null default '' check (length(extension_asked) <= 1000),
    extended        boolean not null default false,
    first_drawn_on  date,
    finished        boolean not null default false,
    lapsed_on       date,
    constraint loan_lapsed_is_finished check (lapsed_on is null or finished)
);
create index loan_of_bank on loan (bank_id, number);
create index loan_of_company on loan (company_id, number);
create index loan_awaited on loan (valid_until) where not finished;

create table loan_movement (
    id       uuid        primary key,
    number   text        not null references loan,
    kind     text        not null check (kind in ('DRAW', 'REPAY', 'PREPAY', 'CORRECTION')),
    on_day   date        not null,
    won      bigint      not null check (won <> 0),
    corrects uuid        unique references loan_movement,
    told_by  uuid        not null references person,
    told_at  timestamptz not null,
    constraint movement_has_its_sign check (case kind when 'DRAW' then won > 0 when 'CORRECTION' then true else won < 0 end),
    constraint movement_corrects_one check ((kind = 'CORRECTION') = (corrects is not null))
);
create index loan_movement_of_loan on loan_movement (number, told_at);

-- Of several words about the same day, the last one holds.
create table loan_rate (
    serial   bigint      generated always as identity primary key,
    number   text        not null references loan,
    from_day date        not null,
    rate     int         not null check (rate between 0 and 10000),
    told_by  uuid        not null references person,
    told_at  timestamptz not null
);
create index loan_rate_of_loan on loan_rate (number, serial);

-- 연체: days on which nothing is paid; open while until_day is null.
create table loan_arrears (
    serial    bigint      generated always as identity primary key,
    number    text        not null references loan,
    from_day  date        not null,
    until_day date        check (until_day >= from_day),
    told_by   uuid        not null references person,
    told_at   timestamptz not null
);
create index loan_arrears_of_loan on loan_arrears (number, serial);

-- 지급중지·지원중단: what the centre decided; taken back by a row beside it.
create table loan_halt (
    id        uuid        primary key,
    number    text        not null references loan,
    from_day  date        not null,
    until_day date        check (until_day >= from_day),
    told_at   timestamptz not null
);
create index loan_halt_of_loan on loan_halt (number, told_at);

create table loan_halt_undone (
    halt_id uuid        primary key references loan_halt,
    told_at timestamptz not null
);

create function refuse_negative_principal() returns trigger language plpgsql as $$
begin
    if (select sum(won) from loan_movement where number = new.number) < 0 then
        raise exception 'more was paid back than drawn on %', new.number using errcode = 'check_violation';
    end if;
    return null;
end $$;
-- A correction and what takes its place come together: looked at when both stand.
create constraint trigger refuse_negative_principal after insert on loan_movement deferrable initially deferred
    for each row execute function refuse_negative_principal();

create trigger refuse_change before update or delete on loan_movement for each row execute function refuse_change();
create trigger refuse_change before update or delete on loan_rate for each row execute function refuse_change();
create trigger refuse_change before update or delete on loan_arrears for each row execute function refuse_change();
create trigger refuse_change before update or delete on loan_halt for each row execute function refuse_change();
create trigger refuse_change before update or delete on loan_halt_undone for each row execute function refuse_change();
insert into append_only_table values ('loan_movement'), ('loan_rate'), ('loan_arrears'), ('loan_halt'), ('loan_halt_undone');

-- A file that a bank sent, checked row by row; nothing of it holds before it is taken.
create table bank_upload (
    id       uuid        primary key,
    bank_id  uuid        not null references bank,
    sent_by  uuid        not null references person,
    sent_at  timestamptz not null,
    kind     text        not null check (kind in ('NEWS', 'CLAIM')),
    year     int         check ((year is null) = (kind = 'NEWS')),
    quarter  int         check (quarter between 1 and 4 and (quarter is null) = (year is null)),
    name     text        not null check (length(name) <= 200),
    content  bytea       not null check (length(content) <= 20971520),
    taken_at timestamptz
);

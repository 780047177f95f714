-- 융자규모 원장: what of a programme's volume is reserved, promised and drawn. Entries only grow; the sums beside them are
-- kept by the database itself, and the ceiling is a constraint, so that nobody can sell a won twice.
create table loan_volume (
    programme_id uuid   primary key references loan_programme,
    ceiling      bigint not null check (ceiling > 0),
    reserved     bigint not null default 0 check (reserved >= 0),
    confirmed    bigint not null default 0 check (confirmed >= 0),
    executed     bigint not null default 0 check (executed >= 0),
    constraint volume_is_never_oversold check (reserved + confirmed <= ceiling),
    constraint volume_drawn_was_promised check (executed <= confirmed)
);

create table loan_volume_entry (
    id           bigint      generated always as identity primary key,
    programme_id uuid        not null references loan_volume,
    number       text        not null references request_file,
    kind         text        not null check (kind in ('RESERVE', 'CONFIRM', 'RELEASE', 'EXECUTE')),
    reserved     bigint      not null,
    confirmed    bigint      not null,
    executed     bigint      not null,
    made_at      timestamptz not null
);
create index loan_volume_entry_of_request on loan_volume_entry (number, id);
create index loan_volume_entry_of_programme on loan_volume_entry (programme_id, id);

-- What one application holds of the volume; never less than nothing, never drawn beyond the promise.
create table loan_volume_share (
    number       text   primary key references request_file,
    programme_id uuid   not null references loan_volume,
    reserved     bigint not null check (reserved >= 0),
    confirmed    bigint not null check (confirmed >= 0),
    executed     bigint not null check (executed >= 0 and executed <= confirmed)
);

create function book_volume() returns trigger language plpgsql as $$
begin
    update loan_volume set reserved = reserved + new.reserved, confirmed = confirmed + new.confirmed,
        executed = executed + new.executed
    where programme_id = new.programme_id;
    update loan_volume_share set reserved = reserved + new.reserved, confirmed = confirmed + new.confirmed,
        executed = executed + new.executed
    where number = new.number and programme_id = new.programme_id;
    if not found then
        insert into loan_volume_share values (new.number, new.programme_id, new.reserved, new.confirmed, new.executed);
    end if;
    return null;
end $$;
create trigger book_volume after insert on loan_volume_entry for each row execute function book_volume();
create trigger refuse_change before update or delete on loan_volume_entry for each row execute function refuse_change();
insert into append_only_table values ('loan_volume_entry');

-- Public holidays and closing days. Each is proposed by one person and approved by another; undone ones stay as history.
create table holiday (
    id          uuid primary key default uuidv7(),
    day         date        not null,
    name        text        not null check (btrim(name) <> '' and length(name) <= 60),
    source      text        not null check (btrim(source) <> '' and length(source) <= 200),
    proposer_id uuid,
    proposed_at timestamptz not null,
    approver_id uuid,
    approved_by text        not null default '',
    declared_at timestamptz,
    undoer_id   uuid,
    undone_at   timestamptz,
    undo_reason text        not null default '' check (length(undo_reason) <= 200),
    check (proposer_id is null or approver_id is distinct from proposer_id),
    check ((declared_at is null) = (approved_by = '')),
    check ((undone_at is null) = (btrim(undo_reason) = ''))
);
-- One standing or proposed holiday a day.
create unique index holiday_once_a_day on holiday (day) where undone_at is null;

-- Counts every change, so that each node notices that its calendar is old.
create table holiday_version (
    only_row boolean primary key default true check (only_row),
    version  bigint not null
);
insert into holiday_version (version) values (1);

create function count_holiday_change() returns trigger language plpgsql as $$
begin
    update holiday_version set version = version + 1;
    return null;
end $$;
create trigger holiday_change_is_counted after insert or update or delete on holiday
    for each statement execute function count_holiday_change();

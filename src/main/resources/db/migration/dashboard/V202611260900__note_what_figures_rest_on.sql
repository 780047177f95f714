-- Which transactions changed what figures rest on, so that a kept report is known to be out of date the moment a change
-- is seen. A line only ever comes in: nobody waits for anybody.
create table figure_change (
    xid xid8        primary key,
    at  timestamptz not null default now()
);
create index figure_change_by_age on figure_change (at);

-- For rooms with figures: after insert or update or delete on each of their tables, for each statement.
create function note_figure_change() returns trigger language plpgsql as $$
begin
    insert into figure_change (xid) values (pg_current_xact_id()) on conflict do nothing;
    return null;
end;
$$;

-- Who changed what. Written in the transaction of the change itself.
create table audit_row (
    id         bigint      generated always as identity primary key,
    at         timestamptz not null,
    actor_id   uuid,
    actor      text        not null,
    roles      text        not null,
    source     text        not null,
    action     text        not null,
    subject    text        not null,
    company_id uuid,
    detail     text        not null
);
create index audit_row_by_subject on audit_row (subject, id desc);
create index audit_row_by_actor on audit_row (actor_id, id desc);
create index audit_row_by_company on audit_row (company_id, id desc);

-- Who looked at whose data (접속기록): kept two years.
create table look (
    id         bigint      generated always as identity primary key,
    at         timestamptz not null,
    actor_id   uuid        not null,
    actor      text        not null,
    unit       text        not null,
    source     text        not null,
    company_id uuid,
    subject    text        not null,
    what       text        not null,
    reason     text        not null
);
create index look_by_company on look (company_id, id desc);
create index look_by_time on look (at, id);

-- The privacy officer's monthly check.
create table look_check (
    month    date        primary key check (extract(day from month) = 1),
    by_id    uuid        not null,
    by_name  text        not null,
    at       timestamptz not null,
    remark   text        not null check (length(remark) between 1 and 1000)
);

-- Old looks go only through purge_looks(), which runs with the owner's rights and spares two years.
create function refuse_change_of_looks() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('oneroof.purging', true) = 'on' and old.at < now() - interval '2 years' then
        return old;
    end if;
    raise exception '% may only grow', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger audit_row_only_grows before update or delete or truncate on audit_row
    execute function refuse_change();
create trigger look_only_grows before update or delete on look
    for each row execute function refuse_change_of_looks();
create trigger look_is_not_emptied before truncate on look execute function refuse_change();
create trigger look_check_only_grows before update or delete or truncate on look_check
    execute function refuse_change();
insert into append_only_table values ('audit_row'), ('look'), ('look_check');

create function purge_looks() returns bigint language plpgsql security definer set search_path = public as $$
declare
    gone bigint;
begin
    perform set_config('oneroof.purging', 'on', true);
    delete from look where at < now() - interval '2 years';
    get diagnostics gone = row_count;
    perform set_config('oneroof.purging', 'off', true);
    return gone;
end $$;

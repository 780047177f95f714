-- A merged case (병합) is over like a withdrawn one; it has neither answer nor outcome of its own. The lists of statuses
-- grow by one, whatever stands in them by now.
do $$
declare
    law record;
begin
    for law in select conname, pg_get_constraintdef(oid) as words from pg_constraint
               where conrelid = 'consultation_case'::regclass and contype = 'c'
                 and pg_get_constraintdef(oid) like '%WITHDRAWN%'
    loop
        execute format('alter table consultation_case drop constraint %I, add constraint %I %s', law.conname, law.conname,
            replace(law.words, $q$'WITHDRAWN'::text$q$, $q$'WITHDRAWN'::text, 'MERGED'::text$q$));
    end loop;
end $$;

-- Which case carries which on, why, and where it stood before. A merge may be taken back for 30 days; the row stays.
create table consultation_merge (
    id            uuid        primary key,
    merged        text        not null references consultation_case,
    leader        text        not null references consultation_case,
    status_before text        not null check (status_before in ('SUBMITTED', 'TRIAGED', 'IN_PROGRESS',
                                  'SUPPLEMENT_REQUESTED')),
    reason        text        not null check (length(reason) between 1 and 1000),
    merged_by     uuid        not null references person,
    at            timestamptz not null,
    undone_at     timestamptz check (undone_at >= at and undone_at - at <= interval '30 days'),
    undone_by     uuid        references person,
    undone_why    text        check (length(undone_why) between 1 and 1000),
    check (merged <> leader),
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_why is null))
);
create unique index consultation_merge_standing on consultation_merge (merged) where undone_at is null;
create index consultation_merge_of_leader on consultation_merge (leader) where undone_at is null;

-- Both rows are locked, so that two merges of the same cases come one after the other and the second sees the first.
create function check_merge() returns trigger language plpgsql as $$
begin
    perform from consultation_case where number in (new.merged, new.leader) order by number for update;
    if (select count(distinct company_id) from consultation_case where number in (new.merged, new.leader)) <> 1 then
        raise exception '% and % are cases of two companies', new.merged, new.leader using errcode = 'check_violation';
    end if;
    if exists (with recursive way (number) as (
                   select new.leader
                   union
                   select m.leader from way join consultation_merge m on m.merged = way.number and m.undone_at is null)
               select from way where number = new.merged) then
        raise exception '% would be merged into itself', new.merged using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger consultation_merge_is_sound before insert on consultation_merge
    for each row execute function check_merge();

create function keep_merge() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.undone_at is null and new.undone_at is not null
            and (new.id, new.merged, new.leader, new.status_before, new.reason, new.merged_by, new.at)
              = (old.id, old.merged, old.leader, old.status_before, old.reason, old.merged_by, old.at) then
        return new;
    end if;
    raise exception 'a merge is taken back once and otherwise stays' using errcode = 'insufficient_privilege';
end $$;
create trigger consultation_merge_stays before update or delete on consultation_merge
    for each row execute function keep_merge();
create trigger consultation_merge_stays_whole before truncate on consultation_merge
    for each statement execute function refuse_change();

-- A case is merged exactly while a merge of it stands; looked at when everything has been said.
create function check_merged_status() returns trigger language plpgsql as $$
begin
    if (select status = 'MERGED' from consultation_case where number = new.number)
            <> exists (select from consultation_merge where merged = new.number and undone_at is null) then
        raise exception '% and its merge contradict each other', new.number using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger consultation_merged_has_merge after update of status on consultation_case
    deferrable initially deferred for each row
    when (old.status is distinct from new.status and 'MERGED' in (old.status, new.status))
    execute function check_merged_status();

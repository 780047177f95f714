-- Two cases that have to do with each other (관련 상담), of whatever companies: one link, whichever way round.
create table consultation_link (
    id         uuid        primary key,
    one        text        not null references consultation_case,
    other      text        not null references consultation_case,
    reason     text        not null check (length(reason) between 1 and 500),
    linked_by  uuid        not null references person,
    at         timestamptz not null,
    removed_at timestamptz check (removed_at >= at),
    removed_by uuid        references person,
    check (one <> other),
    check ((removed_at is null) = (removed_by is null))
);
create unique index consultation_link_once on consultation_link (least(one, other), greatest(one, other))
    where removed_at is null;
create index consultation_link_of_one on consultation_link (one) where removed_at is null;
create index consultation_link_of_other on consultation_link (other) where removed_at is null;

-- Which case was split off which (분리). A case is split off once, and the line stays.
create table consultation_split (
    number   text        primary key references consultation_case,
    whole    text        not null references consultation_case,
    split_by uuid        not null references person,
    at       timestamptz not null,
    check (number <> whole)
);
create index consultation_split_of_whole on consultation_split (whole);
create function check_split() returns trigger language plpgsql as $$
begin
    if (select count(distinct company_id) from consultation_case where number in (new.number, new.whole)) <> 1 then
        raise exception '% and % are cases of two companies', new.number, new.whole using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger consultation_split_is_sound before insert on consultation_split
    for each row execute function check_split();
create trigger consultation_split_only_grows before update or delete or truncate on consultation_split
    execute function refuse_change();
insert into append_only_table values ('consultation_split');

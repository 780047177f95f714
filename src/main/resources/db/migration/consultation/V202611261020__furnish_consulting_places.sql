-- Where a consulting place is, whether a wheelchair gets in, and until when it is used. A new name goes along to its hours.
alter table consulting_place
    add column id           uuid    not null unique default gen_random_uuid(),
    add column floor        text    not null default '' check (length(floor) <= 20),
    add column accessible   boolean not null default false,
    add column active_until date,
    add column version      bigint  not null default 0 check (version >= 0);
alter table consulting_plan drop constraint consulting_plan_place_fkey;
alter table consulting_plan add constraint consulting_plan_place_fkey
    foreign key (place) references consulting_place on update cascade;
alter table consulting_slot drop constraint consulting_slot_place_fkey;
alter table consulting_slot add constraint consulting_slot_place_fkey
    foreign key (place) references consulting_place on update cascade;
create index consulting_slot_of_place on consulting_slot (place, starts_at) where not closed;
create index consulting_plan_of_place on consulting_plan (place);
update consulting_place set floor = '1층', accessible = true where name = '제1상담실';
update consulting_place set floor = '2층' where name in ('제2상담실', '화상상담실');

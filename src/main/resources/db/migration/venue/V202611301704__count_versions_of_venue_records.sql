-- 대관: what somebody decides on an old screen is told, whoever changed it meanwhile.
alter table venue_booking add column version bigint not null default 0;
alter table venue_room add column version bigint not null default 0;
alter table venue_equipment add column version bigint not null default 0;
alter table venue_closure add column version bigint not null default 0;
alter table venue_arrival add column version bigint not null default 0;

create trigger venue_booking_counts_versions before update on venue_booking for each row execute function count_version();
create trigger venue_room_counts_versions before update on venue_room for each row execute function count_version();
create trigger venue_equipment_counts_versions before update on venue_equipment for each row execute function count_version();
create trigger venue_closure_counts_versions before update on venue_closure for each row execute function count_version();
create trigger venue_arrival_counts_versions before update on venue_arrival for each row execute function count_version();

-- Money that came in or went back stands on the page of its booking, pictures on the page of their room.
create function venue_booking_has_money() returns trigger language plpgsql as $$
begin
    update venue_booking set state = state where number = new.number;
    return null;
end $$;
create trigger venue_payment_is_told after insert on venue_payment for each row execute function venue_booking_has_money();
create function venue_room_has_photo() returns trigger language plpgsql as $$
begin
    update venue_room set active = active where id = coalesce(new.room_id, old.room_id);
    return null;
end $$;
create trigger venue_room_photo_is_told after insert or delete on venue_room_photo for each row execute function venue_room_has_photo();

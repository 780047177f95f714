-- What belongs to a meeting stays with it. council_part_is_open() asks only the meeting that a part comes to: moved to
-- another one, an item or a seat could otherwise leave minutes that are fixed.

create function council_part_stays() returns trigger language plpgsql as $$
begin
    raise exception 'this part stays with council meeting %', old.meeting_id using errcode = 'check_violation';
end $$;
create trigger council_item_stays before update on council_item
    for each row when (new.meeting_id <> old.meeting_id) execute function council_part_stays();
create trigger council_seat_stays before update on council_seat
    for each row when (new.meeting_id <> old.meeting_id) execute function council_part_stays();

-- Nobody pays for a hall before asking for it; a day before the request is a slip of whoever typed it.
create function refuse_early_venue_payment() returns trigger language plpgsql as $$
begin
    if new.kind = 'PAID' and new.on_day < (select (filed_at at time zone 'Asia/Seoul')::date from venue_booking where number = new.number) then
        raise exception 'paid before the booking was asked for' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger refuse_early_venue_payment before insert on venue_payment for each row execute function refuse_early_venue_payment();

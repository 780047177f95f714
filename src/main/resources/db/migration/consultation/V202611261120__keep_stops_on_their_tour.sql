-- outreach_stop_walks asks the tour a stop goes to. Carried to another tour, a stop would leave one that is over; given to
-- another firm, it would leave its case with somebody who was never met. Neither happens: a stop is left out and planned anew.
create function outreach_stop_stays() returns trigger language plpgsql as $$
begin
    if new.tour_id <> old.tour_id or new.company_id <> old.company_id then
        raise exception 'a stop stays on its tour and with its firm' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger outreach_stop_stays before update on outreach_stop for each row execute function outreach_stop_stays();

-- 환수는 지급한 돈만: what was approved and has not gone to the bank yet is stopped, not asked back from the company.
alter table subsidy_claim add column held bigint not null default 0,
    add constraint claim_holds_no_more_than_it_pays check (held between 0 and payable);
alter table subsidy_payment drop constraint subsidy_payment_kind_check, drop constraint payment_of_a_measure,
    add constraint subsidy_payment_kind_check check (kind in ('REGULAR', 'ADJUSTMENT', 'RECOVERY', 'STOPPED')),
    add constraint payment_of_a_measure check (measure_id is null or kind in ('RECOVERY', 'STOPPED')),
    add constraint stopped_for_a_measure check (kind <> 'STOPPED' or measure_id is not null);

-- Only what has not gone is stopped.
create function refuse_stopping_what_is_paid() returns trigger language plpgsql as $$
begin
    if not exists (select from subsidy_claim where id = new.claim_id and state = 'APPROVED') then
        raise exception 'what was paid is not stopped any more' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger refuse_stopping_what_is_paid before insert on subsidy_payment for each row when (new.kind = 'STOPPED')
    execute function refuse_stopping_what_is_paid();

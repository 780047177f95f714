-- 추천 금액 stands beside what was asked for.
alter table loan_application add column granted bigint;
update loan_application set granted = amount where rate is not null;
alter table loan_application add constraint loan_granted_is_no_more check (granted > 0 and granted <= amount);
alter table loan_application add column supplement_until date;

-- What was not drawn goes back some days after the last draw: until then a slip of the clerk's can be mended.
alter table loan add column released_on date;
update loan set released_on = coalesce(lapsed_on, current_date) where finished;

-- Arrears that were told of by mistake.
alter table loan_arrears add column void boolean not null default false;

-- Which measure took a payment back: undoing one leaves the others alone.
alter table subsidy_payment add column measure_id uuid references loan_measure;
alter table subsidy_payment add constraint payment_of_a_measure check (measure_id is null or kind = 'RECOVERY');

-- What a company paid back and gets again, once the measure was undone.
create table recovery_refund (
    serial      bigint      generated always as identity primary key,
    measure_id  uuid        not null references recovery_order,
    paid_on     date        not null,
    won         bigint      not null check (won > 0),
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null
);
create index recovery_refund_of_order on recovery_refund (measure_id, serial);

create function refuse_too_much_refund() returns trigger language plpgsql as $$
begin
    perform from recovery_order where measure_id = new.measure_id and cancelled_on is not null for update;
    if not found or (select coalesce(sum(won), 0) from recovery_refund where measure_id = new.measure_id) + new.won
            > (select coalesce(sum(won), 0) from recovery_payment where measure_id = new.measure_id) then
        raise exception 'more would be given back than was paid' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger refuse_too_much_refund before insert on recovery_refund for each row execute function refuse_too_much_refund();
create trigger refuse_change before update or delete on recovery_refund for each row execute function refuse_change();
insert into append_only_table values ('recovery_refund');

-- 휴업·폐업·관외 이전 are told of as well.
alter table loan_word drop constraint loan_word_kind_check;
alter table loan_word add constraint loan_word_kind_check check (kind in ('COMPLETION', 'NAME', 'ADDRESS', 'REPRESENTATIVE',
    'SUSPENDED', 'CLOSED', 'MOVED_OUT', 'BANK', 'INDUSTRY', 'EQUIPMENT', 'INCORPORATION'));

-- The notice of a decision, which is worth nothing once it is taken back.
alter table loan_measure add column paper_id uuid;

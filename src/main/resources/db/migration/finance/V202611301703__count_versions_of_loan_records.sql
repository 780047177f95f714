-- 대출, 지급신청, 사후관리: what somebody decides on an old screen is told, whoever changed it meanwhile.
alter table loan add column version bigint not null default 0;
alter table loan_measure add column version bigint not null default 0;
alter table loan_word add column version bigint not null default 0;
alter table loan_arrival add column version bigint not null default 0;

create trigger subsidy_claim_counts_versions before update on subsidy_claim for each row execute function count_version();
create trigger loan_counts_versions before update on loan for each row execute function count_version();
create trigger loan_measure_counts_versions before update on loan_measure for each row execute function count_version();
create trigger loan_word_counts_versions before update on loan_word for each row execute function count_version();
create trigger loan_arrival_counts_versions before update on loan_arrival for each row execute function count_version();

-- What banks tell about a loan and what is proposed about it stands on its pages.
create function loan_has_news() returns trigger language plpgsql as $$
begin
    update loan set finished = finished where number = new.number;
    return null;
end $$;
create trigger loan_movement_is_news after insert on loan_movement for each row execute function loan_has_news();
create trigger loan_rate_is_news after insert on loan_rate for each row execute function loan_has_news();
create trigger loan_arrears_is_news after insert on loan_arrears for each row execute function loan_has_news();
create trigger loan_halt_is_news after insert on loan_halt for each row execute function loan_has_news();
create trigger loan_measure_is_news after insert on loan_measure for each row execute function loan_has_news();

-- What came in of a recovery, and what went back, stands on the page of its measure.
create function measure_has_money() returns trigger language plpgsql as $$
begin
    update loan_measure set state = state where id = new.measure_id;
    return null;
end $$;
create trigger recovery_payment_is_told after insert on recovery_payment for each row execute function measure_has_money();
create trigger recovery_refund_is_told after insert on recovery_refund for each row execute function measure_has_money();

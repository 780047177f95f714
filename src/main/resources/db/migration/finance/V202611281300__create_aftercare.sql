-- 사후관리: what befell a supported company, what was decided about it and by whom, and what is to be paid back.
create table loan_measure (
    id            uuid        primary key,
    number        text        not null references loan,
    cause         text        not null check (cause in ('SUSPENDED_BUSINESS', 'CLOSED', 'MOVED_OUT', 'OTHER_USE', 'FALSE_PAPERS',
                                  'NO_REPORT', 'INSOLVENT', 'TAX_ARREARS', 'INDUSTRY_CHANGED', 'OWNER_CHANGED')),
    action        text        not null check (action in ('WARN', 'SUSPEND', 'STOP', 'RECOVER')),
    occurred_on   date        not null,
    from_day      date        not null,
    until_day     date        check (until_day is null or (until_day >= from_day and action = 'SUSPEND')),
    evidence      text        not null check (length(evidence) between 1 and 2000),
    state         text        not null check (state in ('HEARING', 'DECIDED', 'DROPPED', 'UNDONE')),
    hearing_until date        not null,
    heard         text        not null default '' check (length(heard) <= 2000),
    heard_at      timestamptz,
    proposed_by   uuid        not null references person,
    proposed_at   timestamptz not null,
    decided_by    uuid        references person,
    decided_at    timestamptz,
    halt_id       uuid        references loan_halt,
    word          text        not null default '' check (length(word) <= 2000),
    constraint measure_decided_by_a_second check (decided_by is distinct from proposed_by or decided_by is null),
    constraint measure_decided_is_whole check ((state = 'HEARING') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    constraint measure_halts check (state <> 'DECIDED' or (action = 'WARN') = (halt_id is null))
);
create index loan_measure_of_loan on loan_measure (number, proposed_at);
create index loan_measure_by_state on loan_measure (state, hearing_until);

-- 환수: principal is what was paid for days that do not count; instalments are monthly.
create table recovery_order (
    measure_id  uuid   primary key references loan_measure,
    number      text   not null references loan,
    principal   bigint not null check (principal > 0),
    rate        int    not null check (rate between 0 and 10000),
    months      int    not null check (months >= 0),
    interest    bigint not null check (interest >= 0),
    instalments int    not null check (instalments between 1 and 60),
    noticed_on  date   not null,
    due_on      date   not null check (due_on >= noticed_on + 30),
    cancelled_on date
);
create index recovery_order_of_loan on recovery_order (number);

create table recovery_payment (
    serial      bigint      generated always as identity primary key,
    measure_id  uuid        not null references recovery_order,
    paid_on     date        not null,
    won         bigint      not null check (won > 0),
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null
);
create index recovery_payment_of_order on recovery_payment (measure_id, serial);

create function refuse_too_much_recovery() returns trigger language plpgsql as $$
begin
    perform from recovery_order where measure_id = new.measure_id for update;
    if (select coalesce(sum(won), 0) from recovery_payment where measure_id = new.measure_id) + new.won
            > (select principal + interest from recovery_order where measure_id = new.measure_id) then
        raise exception 'more would be paid back than is owed' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger refuse_too_much_recovery before insert on recovery_payment for each row execute function refuse_too_much_recovery();

-- 사업완료보고, 변경신고, 변경승인 신청 of the company.
create table loan_word (
    id         uuid        primary key,
    number     text        not null references loan,
    kind       text        not null check (kind in ('COMPLETION', 'NAME', 'ADDRESS', 'REPRESENTATIVE', 'BANK', 'INDUSTRY', 'EQUIPMENT',
                               'INCORPORATION')),
    on_day     date        not null,
    words      text        not null check (length(words) between 1 and 2000),
    state      text        not null check (state in ('TOLD', 'ASKED', 'APPROVED', 'REFUSED')),
    told_by    uuid        not null references person,
    told_at    timestamptz not null,
    answered_by uuid       references person,
    answer     text        not null default '' check (length(answer) <= 2000),
    constraint loan_word_answered check ((state in ('APPROVED', 'REFUSED')) = (answered_by is not null))
);
create index loan_word_of_loan on loan_word (number, told_at);

create trigger refuse_change before update or delete on recovery_payment for each row execute function refuse_change();
insert into append_only_table values ('recovery_payment');

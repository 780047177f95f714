-- What the applicant owes stands on the case (민원 처리에 관한 법률 시행령 제24조·제25조); who asked for what only grows beside it.
alter table consultation_case add column demand_kind text check (demand_kind in ('FIRST', 'LAST')),
    add column demand_until date, add column demand_extensions int;

update consultation_case c set demand_kind = 'FIRST', demand_extensions = 0,
    demand_until = coalesce((select h.arguments[2]::date from request_history h
        where h.number = c.number and h.message_key = 'consultation.history.asked' order by h.id desc limit 1),
        current_date + 7)
where status = 'SUPPLEMENT_REQUESTED';
update consultation_case set demand_kind = 'LAST', demand_extensions = 0,
    demand_until = (closed_at at time zone 'Asia/Seoul')::date - 1
where status = 'RETURNED';

alter table consultation_case
    add constraint consultation_demand_is_whole
        check (num_nonnulls(demand_kind, demand_until, demand_extensions) in (0, 3)),
    add constraint consultation_demand_while_it_waits
        check (status = 'MERGED' or (status in ('SUPPLEMENT_REQUESTED', 'RETURNED')) = (demand_kind is not null)),
    add constraint consultation_demand_extended_twice_at_most
        check (demand_extensions between 0 and 2 and (demand_kind = 'FIRST' or demand_extensions = 0)),
    add constraint consultation_return_after_the_last_demand
        check (status <> 'RETURNED' or (demand_kind = 'LAST'
               and closed_at >= (demand_until + 1)::timestamp at time zone 'Asia/Seoul'));
create index consultation_demanded on consultation_case (demand_until) where status = 'SUPPLEMENT_REQUESTED';

create table consultation_demand (
    id          bigint      generated always as identity primary key,
    number      text        not null references consultation_case,
    kind        text        not null check (kind in ('FIRST', 'LAST')),
    question    text        not null check (length(question) between 1 and 2000),
    until       date        not null,
    asked_at    timestamptz not null,
    asked_by    uuid        references person,
    constraint demand_last_is_short
        check (kind = 'FIRST' or until <= (asked_at at time zone 'Asia/Seoul')::date + 10)
);
create index consultation_demand_of_case on consultation_demand (number, id);
create trigger consultation_demand_only_grows before update or delete or truncate on consultation_demand
    execute function refuse_change();
insert into append_only_table values ('consultation_demand');

-- The key of the form that asked for more time: two clicks are one extension.
create table consultation_demand_extension (
    submission uuid        primary key,
    demand_id  bigint      not null references consultation_demand,
    nth        int         not null check (nth in (1, 2)),
    from_day   date        not null,
    until      date        not null check (until > from_day),
    reason     text        not null check (length(reason) between 1 and 1000),
    asked_at   timestamptz not null,
    asked_by   uuid        not null references person,
    unique (demand_id, nth)
);
create trigger consultation_demand_extension_only_grows before update or delete or truncate
    on consultation_demand_extension execute function refuse_change();
insert into append_only_table values ('consultation_demand_extension');
insert into consultation_demand (number, kind, question, until, asked_at)
select c.number, 'FIRST', coalesce(left((select h.arguments[1] from request_history h where h.number = c.number
        and h.message_key = 'consultation.history.asked' order by h.id desc limit 1), 2000), '-'), c.demand_until,
    coalesce((select max(h.at) from request_history h where h.number = c.number
        and h.message_key = 'consultation.history.asked'), c.changed_at)
from consultation_case c where c.status = 'SUPPLEMENT_REQUESTED';

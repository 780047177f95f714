-- 업무 간 이관: until the receiving service accepts, service and owner stay the old ones. The id is the key of the form.
create table request_crossing (
    id           uuid        primary key,
    number       text        not null references request_file,
    company_id   uuid        not null references company,
    from_service text        not null check (from_service ~ '^[a-z]{1,30}$'),
    to_service   text        not null check (to_service ~ '^[a-z]{1,30}$'),
    reason       text        not null check (length(reason) between 1 and 1000),
    asked_by     uuid        not null references person,
    asked_at     timestamptz not null,
    remind_at    timestamptz not null check (remind_at >= asked_at),
    reminded_at  timestamptz,
    decision     text        check (decision in ('ACCEPTED', 'SENT_BACK', 'RECALLED', 'LAPSED')),
    decided_by   uuid        references person,
    decided_at   timestamptz check (decided_at >= asked_at),
    word         text        not null default '' check (length(word) <= 1000),
    version      bigint      not null,
    constraint crossing_leads_elsewhere check (from_service <> to_service),
    constraint crossing_decision_is_whole check ((decision is null) = (decided_at is null)
        and (decided_by is null) = (decision is null or decision = 'LAPSED')),
    constraint crossing_sent_back_with_a_word check (decision is distinct from 'SENT_BACK' or word <> '')
);
create unique index request_crossing_one_at_a_time on request_crossing (number) where decision is null;
create index request_crossing_of_request on request_crossing (number, asked_at);
create index request_crossing_waiting on request_crossing (to_service, asked_at) where decision is null;
create index request_crossing_asked on request_crossing (asked_by, asked_at) where decision is null;
create index request_crossing_to_remind on request_crossing (remind_at) where decision is null and reminded_at is null;

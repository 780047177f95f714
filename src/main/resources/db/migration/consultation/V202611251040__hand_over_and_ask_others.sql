-- 담당 이관: until the receiving unit accepts, the old owner stays responsible. The id is the key of the form.
create table consultation_handover (
    id              uuid        primary key,
    number          text        not null references consultation_case,
    company_id      uuid        not null references company,
    from_unit       text        not null,
    to_unit         text        not null check (length(to_unit) between 1 and 50),
    to_consultant   uuid        references person,
    reason          text        not null check (length(reason) between 1 and 1000),
    asked_by        uuid        not null references person,
    asked_at        timestamptz not null,
    decision        text        check (decision in ('ACCEPTED', 'SENT_BACK')),
    decided_by      uuid        references person,
    decided_at      timestamptz,
    word            text        not null default '' check (length(word) <= 1000),
    version         bigint      not null,
    constraint handover_decision_is_whole check (num_nonnulls(decision, decided_by, decided_at) in (0, 3)),
    constraint handover_sent_back_with_a_word check (decision is distinct from 'SENT_BACK' or word <> '')
);
create unique index consultation_handover_one_at_a_time on consultation_handover (number) where decision is null;
create index consultation_handover_of_case on consultation_handover (number, asked_at);
create index consultation_handover_waiting on consultation_handover (to_unit, asked_at) where decision is null;

-- 협조 요청: others answer, the owner stays the owner. Several at once.
create table consultation_referral (
    id            uuid        primary key,
    number        text        not null references consultation_case,
    company_id    uuid        not null references company,
    to_unit       text        not null check (length(to_unit) between 1 and 50),
    to_consultant uuid        references person,
    question      text        not null check (length(question) between 1 and 2000),
    due_on        date        not null,
    asked_by      uuid        not null references person,
    asked_at      timestamptz not null,
    answer        text        not null default '' check (length(answer) <= 4000),
    answered_by   uuid        references person,
    answered_at   timestamptz,
    version       bigint      not null,
    constraint referral_answer_is_whole
        check (num_nonnulls(answered_by, answered_at) in (0, 2) and (answered_at is null) = (answer = ''))
);
create index consultation_referral_of_case on consultation_referral (number, asked_at);
create index consultation_referral_waiting on consultation_referral (to_unit, due_on) where answered_at is null;

-- 입주·방문·협약 기관: the directory, requests that agencies work on, and each question put to one of them.
create table agency (
    id         uuid    primary key,
    kind       text    not null check (kind in ('TENANT', 'VISITING', 'PARTNER')),
    kind_order int     generated always as (case kind when 'TENANT' then 1 when 'VISITING' then 2 else 3 end) stored,
    name       text    not null unique check (length(name) between 1 and 100),
    services   text    not null check (length(services) between 1 and 1000),
    place      text    not null check (length(place) <= 200),
    hours      text    not null check (length(hours) <= 200),
    email      text    not null check (length(email) <= 254),
    phone      text    not null check (phone ~ '^[0-9]{0,12}$'),
    mou_until  date,
    listed     boolean not null
);

create table agency_case (
    number     text        primary key references request_file,
    company_id uuid        not null references company,
    title      text        not null check (length(title) between 1 and 100),
    body       text        not null check (length(body) between 1 and 4000),
    consent    text        not null,
    stage      text        not null check (stage in ('OPEN', 'PASSED_ON', 'DONE', 'WITHDRAWN')),
    ended_at   timestamptz,
    version    bigint      not null,
    constraint agency_case_end_is_whole check ((stage = 'OPEN') = (ended_at is null))
);

create table agency_referral (
    id          uuid        primary key,
    number      text        not null references agency_case,
    company_id  uuid        not null references company,
    agency_id   uuid        not null references agency,
    question    text        not null check (length(question) between 1 and 2000),
    purpose     text        not null check (length(purpose) between 1 and 200),
    items       text        not null check (length(items) between 1 and 500),
    retention   text        not null check (length(retention) between 1 and 200),
    state       text        not null check (state in ('DRAFT', 'SENT', 'SEEN', 'ACCEPTED', 'DECLINED', 'RESULT', 'CLOSED',
                                'LAPSED', 'CANCELLED')),
    asked_by    uuid        not null references person,
    asked_at    timestamptz not null,
    consent     text        not null check (length(consent) <= 500),
    word_hash   text        unique,
    sent_at     timestamptz check (sent_at >= asked_at),
    answer_by   timestamptz check (answer_by >= sent_at),
    reminders   int         not null check (reminders between 0 and 2),
    answer      text        not null check (length(answer) <= 1000),
    answered_at timestamptz check (answered_at >= sent_at),
    result      text        not null check (length(result) <= 4000),
    ended_at    timestamptz,
    version     bigint      not null,
    constraint referral_goes_out_with_consent
        check (state in ('DRAFT', 'CANCELLED') or (consent <> '' and sent_at is not null and answer_by is not null)),
    constraint referral_link_lives_while_open
        check ((word_hash is not null) = (state in ('SENT', 'SEEN', 'ACCEPTED', 'RESULT'))),
    constraint referral_declined_with_a_word check (state <> 'DECLINED' or answer <> ''),
    constraint referral_result_is_told check (state not in ('RESULT', 'CLOSED') or result <> ''),
    constraint referral_end_is_whole
        check ((state in ('DECLINED', 'CLOSED', 'LAPSED', 'CANCELLED')) = (ended_at is not null))
);
create index agency_referral_of_request on agency_referral (number, asked_at);
create unique index agency_referral_open_once on agency_referral (number, agency_id)
    where state in ('DRAFT', 'SENT', 'SEEN', 'ACCEPTED', 'RESULT');
create index agency_referral_to_answer on agency_referral (answer_by) where state in ('SENT', 'SEEN');

-- Requests for advice, the offers made for them, and the advice itself with its money.

create table advisory_request (
    number        text        primary key references request_file,
    company_id    uuid        not null references company,
    filed_by      uuid        references person,
    consent       text        not null check (length(consent) <= 500),
    title         text        not null check (length(title) between 1 and 100 and not has_resident_number(title)),
    body          text        not null check (length(body) between 1 and 4000 and not has_resident_number(body)),
    confidential  boolean     not null,
    field         text        check (field ~ '^[A-Z_]{2,40}$'),
    language      text        not null check (language ~ '^[A-Z]{2}$'),
    on_site       boolean     not null,
    from_day      date        not null,
    until_day     date        not null check (until_day >= from_day),
    wanted_expert uuid        references advisory_expert,
    task          text        check (task ~ '^[A-Z_]{3,40}$'),
    hours         int         check (hours between 1 and 200),
    ceiling       bigint      check (ceiling between 0 and 100000000),
    seats         int         check (seats between 1 and 2),
    state         text        not null check (state in ('REQUESTED', 'SCREENED', 'OFFERED', 'ENGAGED', 'CLOSED', 'WITHDRAWN',
                                                        'REFUSED', 'HANDED_ON')),
    declined      int         not null check (declined >= 0),
    last_word     text        not null check (length(last_word) <= 2000 and not has_resident_number(last_word)),
    filed_at      timestamptz not null,
    closed_at     timestamptz,
    version       bigint      not null,
    constraint advisory_request_screened_is_whole check (
        state not in ('SCREENED', 'OFFERED', 'ENGAGED', 'CLOSED')
        or (field is not null and task is not null and hours is not null and ceiling is not null and seats is not null)),
    constraint advisory_request_closed_has_its_moment check (
        (state in ('CLOSED', 'WITHDRAWN', 'REFUSED')) = (closed_at is not null))
);
create index advisory_request_of_company on advisory_request (company_id, number desc);
create index advisory_request_open on advisory_request (state, filed_at, number)
    where state in ('REQUESTED', 'SCREENED', 'OFFERED', 'ENGAGED');

create table advisory_party (
    number          text not null references advisory_request,
    kind            text not null check (kind in ('COMPETITOR', 'COUNTERPARTY')),
    firm            text not null check (length(firm) between 1 and 100 and not has_resident_number(firm)),
    business_number text not null check (business_number ~ '^([0-9]{10})?$'),
    primary key (number, kind, firm)
);

-- One open offer per request, whoever clicks; an answer needs its moment, a refusal its reason.
create table advisory_offer (
    id           uuid        primary key,
    number       text        not null references advisory_request,
    expert_id    uuid        not null references advisory_expert,
    width        text        not null check (width in ('NONE', 'LANGUAGE', 'DISTANCE', 'FIELD')),
    field        int         not null check (field between 0 and 50),
    industry     int         not null check (industry between 0 and 15),
    availability int         not null check (availability between 0 and 15),
    load         int         not null check (load between 0 and 10),
    satisfaction int         not null check (satisfaction between 0 and 10),
    state        text        not null check (state in ('OPEN', 'ACCEPTED', 'REFUSED', 'EXPIRED', 'WITHDRAWN')),
    offered_by   uuid        references person,
    offered_at   timestamptz not null,
    due_at       timestamptz not null check (due_at >= offered_at),
    answered_at  timestamptz,
    reason       text        check (reason ~ '^[A-Z_]{3,40}$'),
    words        text        not null check (length(words) <= 1000 and not has_resident_number(words)),
    constraint advisory_offer_answered_has_its_moment check ((state = 'OPEN') = (answered_at is null)),
    constraint advisory_offer_refused_with_reason check (state <> 'REFUSED' or reason is not null)
);
create unique index advisory_offer_one_open on advisory_offer (number) where state = 'OPEN';
create unique index advisory_offer_open_once_an_expert on advisory_offer (number, expert_id) where state in ('OPEN', 'ACCEPTED');
create index advisory_offer_of_request on advisory_offer (number, offered_at);
create index advisory_offer_of_expert on advisory_offer (expert_id, offered_at desc);
create index advisory_offer_running_out on advisory_offer (due_at) where state = 'OPEN';

create table advisory_engagement (
    id           uuid        primary key,
    number       text        not null references advisory_request,
    company_id   uuid        not null references company,
    expert_id    uuid        not null references advisory_expert,
    offer_id     uuid        not null unique references advisory_offer,
    state        text        not null check (state in ('ACCEPTED', 'SCHEDULED', 'SESSION_DONE', 'REPORTED', 'OBJECTED',
                     'CONFIRMED', 'CLAIMED', 'FEE_APPROVED', 'PAID', 'CANCELLED', 'ENDED')),
    hour_rate    bigint      not null check (hour_rate >= 0),
    accepted_at  timestamptz not null,
    report_due   date,
    report       text        check (length(report) between 1 and 8000 and not has_resident_number(report)),
    reported_on  date,
    confirm_by   date,
    confirmed_by uuid        references person,
    confirmed_at timestamptz,
    last_word    text        not null check (length(last_word) <= 2000 and not has_resident_number(last_word)),
    minutes      int         check (minutes >= 0),
    fee          bigint      check (fee between 0 and 1000000000),
    income_tax   bigint      check (income_tax >= 0),
    local_tax    bigint      check (local_tax >= 0),
    prepared_by  uuid        references person,
    approved_by  uuid        references person,
    approved_at  timestamptz,
    paid_by      uuid        references person,
    paid_at      timestamptz,
    version      bigint      not null,
    constraint advisory_report_before_confirmation check (
        state not in ('REPORTED', 'OBJECTED', 'CONFIRMED', 'CLAIMED', 'FEE_APPROVED', 'PAID')
        or (report is not null and reported_on is not null and confirm_by is not null)),
    constraint advisory_confirmation_before_fee check (
        state not in ('CONFIRMED', 'CLAIMED', 'FEE_APPROVED', 'PAID') or confirmed_at is not null),
    constraint advisory_fee_is_whole check (
        state not in ('CLAIMED', 'FEE_APPROVED', 'PAID')
        or (minutes is not null and fee is not null and income_tax is not null and local_tax is not null
            and prepared_by is not null)),
    constraint advisory_tax_below_fee check (income_tax + local_tax <= fee),
    constraint advisory_fee_approved_by_another check (approved_by <> prepared_by),
    constraint advisory_fee_approved_before_payment check (
        state not in ('FEE_APPROVED', 'PAID') or (approved_by is not null and approved_at is not null)),
    constraint advisory_fee_paid_is_whole check ((state = 'PAID') = (paid_by is not null and paid_at is not null))
);
create unique index advisory_engagement_once_an_expert on advisory_engagement (number, expert_id)
    where state not in ('CANCELLED', 'ENDED');
create index advisory_engagement_of_request on advisory_engagement (number);
create index advisory_engagement_of_expert on advisory_engagement (expert_id, accepted_at desc);
create index advisory_engagement_to_confirm on advisory_engagement (confirm_by) where state = 'REPORTED';
create index advisory_engagement_to_pay on advisory_engagement (state, approved_at) where state in ('CLAIMED', 'FEE_APPROVED');

-- An expert is in one place at a time. late: cancelled by the company with less than 24 hours to go, which counts.
create table advisory_session (
    id            uuid        primary key,
    engagement_id uuid        not null references advisory_engagement,
    company_id    uuid        not null references company,
    expert_id     uuid        not null references advisory_expert,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null check (ends_at > starts_at and ends_at - starts_at <= interval '12 hours'),
    mode          text        not null check (mode in ('VISIT', 'CENTRE', 'VIDEO', 'PHONE')),
    state         text        not null check (state in ('PLANNED', 'HELD', 'NO_SHOW_COMPANY', 'NO_SHOW_ADVISOR', 'CANCELLED')),
    minutes       int         check (minutes between 1 and 720),
    content       text        not null check (length(content) <= 4000 and not has_resident_number(content)),
    cancelled_by  text        check (cancelled_by in ('COMPANY', 'EXPERT', 'CENTRE')),
    late          boolean     not null,
    constraint advisory_session_held_is_logged check ((state = 'HELD') = (minutes is not null) and (state <> 'HELD' or content <> '')),
    constraint advisory_session_cancelled_by_somebody check ((state = 'CANCELLED') = (cancelled_by is not null)),
    constraint advisory_session_late_by_company check (not late or cancelled_by = 'COMPANY'),
    constraint advisory_session_one_at_a_time exclude using gist
        (expert_id with =, tstzrange(starts_at, ends_at) with &&) where (state in ('PLANNED', 'HELD'))
);
create index advisory_session_of_engagement on advisory_session (engagement_id, starts_at);
create index advisory_session_of_expert on advisory_session (expert_id, starts_at);
create index advisory_session_of_company on advisory_session (company_id, starts_at);

-- What both sides thought of it (상호 평가).
create table advisory_review (
    engagement_id uuid        not null references advisory_engagement,
    side          text        not null check (side in ('COMPANY', 'EXPERT')),
    mark          int         not null check (mark between 1 and 5),
    words         text        not null check (length(words) <= 1000 and not has_resident_number(words)),
    at            timestamptz not null,
    primary key (engagement_id, side)
);

-- The secret address of an expert's calendar: its hash alone is kept, so a leaked table opens nothing.
create table advisory_feed (
    person_id  uuid        primary key references person,
    word_hash  text        not null unique check (length(word_hash) = 64),
    created_at timestamptz not null
);

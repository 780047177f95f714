-- 융자 신청: who applies for how much, where it stands, who spoke about it and who decided.
create table loan_application (
    number        text        primary key references request_file,
    programme_id  uuid        not null references loan_programme,
    company_id    uuid        not null references company,
    bank_id       uuid        not null references bank,
    branch        text        not null check (length(branch) between 1 and 60),
    consulted_on  date        not null,
    filed_by      uuid        not null references person,
    snapshot_id   uuid        not null references company_snapshot,
    amount        bigint      not null check (amount > 0),
    preferred     boolean     not null,
    state         text        not null check (state in ('SUBMITTED', 'WAITLISTED', 'UNDER_REVIEW', 'SUPPLEMENT_REQUESTED', 'PROPOSED',
                                  'NOTIFIED', 'PARTIALLY_EXECUTED', 'EXECUTED', 'LAPSED', 'REJECTED', 'WITHDRAWN')),
    place         bigint      not null unique,
    reviewed_by   uuid        references person,
    favoured      boolean,
    opinion       text        not null check (length(opinion) <= 2000),
    decided_by    uuid        references person,
    decided_at    timestamptz,
    rate          int         check (rate between 0 and 10000),
    valid_until   date,
    last_word     text        not null check (length(last_word) <= 2000),
    submitted_at  timestamptz not null,
    version       bigint      not null,
    constraint loan_decided_by_a_second check (decided_by is distinct from reviewed_by or decided_by is null),
    constraint loan_decision_is_whole check ((decided_by is null) = (decided_at is null)),
    constraint loan_notified_is_whole check (state not in ('NOTIFIED', 'PARTIALLY_EXECUTED', 'EXECUTED', 'LAPSED')
        or (decided_by is not null and rate is not null and valid_until is not null)),
    constraint loan_refused_with_a_word check (state <> 'REJECTED' or last_word <> '')
);
-- One open application of a company in a programme, however often the button was pressed.
create unique index loan_application_one_open on loan_application (programme_id, company_id)
    where state in ('SUBMITTED', 'WAITLISTED', 'UNDER_REVIEW', 'SUPPLEMENT_REQUESTED', 'PROPOSED');
create index loan_application_of_company on loan_application (company_id, number desc);
create index loan_application_by_state on loan_application (state, place);
create index loan_application_waiting on loan_application (programme_id, place) where state = 'WAITLISTED';
create sequence loan_application_place;

create table loan_purpose (
    number text   not null references loan_application,
    kind   text   not null check (kind in ('RESEARCH', 'PRODUCTION', 'MATERIALS', 'WAGES', 'OTHER', 'AUTOMATION', 'REPLACEMENT',
                      'COMPUTERISATION', 'FACTORY', 'ENVIRONMENT')),
    amount bigint not null check (amount > 0),
    primary key (number, kind)
);

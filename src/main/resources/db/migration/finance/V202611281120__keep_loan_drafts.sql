-- 융자 신청 작성: what somebody has begun, kept on the server from step to step; and the consents that came with what was filed.
create table loan_draft (
    id           uuid        primary key,
    programme_id uuid        not null references loan_programme,
    company_id   uuid        not null references company,
    person_id    uuid        not null references person,
    fields       jsonb       not null,
    version      bigint      not null,
    saved_at     timestamptz not null
);
create index loan_draft_of_person on loan_draft (person_id, company_id, saved_at desc);

create table loan_consent (
    number   text        not null references loan_application,
    kind     text        not null check (kind in ('COLLECTION', 'THIRD_PARTY', 'CREDIT_INFORMATION', 'TAX_INQUIRY')),
    given_by uuid        not null references person,
    given_at timestamptz not null,
    primary key (number, kind)
);
create trigger refuse_change before update or delete on loan_consent for each row execute function refuse_change();
insert into append_only_table values ('loan_consent');

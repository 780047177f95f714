-- Who may read a confidential case stands in kr.oneroof.consultation.Confidence.
alter table consultation_case add column confidential boolean not null default false;
alter table consultation_draft add column confidential boolean not null default false;

-- A director opened a confidential case for a reason, for a while.
create table confidential_opening (
    id        uuid        primary key,
    number    text        not null references consultation_case,
    person_id uuid        not null references person,
    reason    text        not null check (length(reason) between 1 and 500),
    opened_at timestamptz not null,
    until     timestamptz not null check (until > opened_at)
);
create index confidential_opening_of_person on confidential_opening (person_id, number, until);
create trigger confidential_opening_only_grows before update or delete or truncate on confidential_opening
    execute function refuse_change();
insert into append_only_table values ('confidential_opening');

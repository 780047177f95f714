-- 심사: who stepped aside, what was looked at by hand, what the committee's members gave; and objections to a refusal.
create table loan_recusal (
    number     text        not null references loan_application,
    person_id  uuid        not null references person,
    reason     text        not null check (length(reason) between 1 and 1000),
    declared_at timestamptz not null,
    primary key (number, person_id)
);
create index loan_recusal_of_person on loan_recusal (person_id);

create table loan_tick (
    serial    bigint      generated always as identity primary key,
    number    text        not null references loan_application,
    rule      text        not null check (rule ~ '^[a-z-]{2,60}$'),
    holds     boolean     not null,
    ticked_by uuid        not null references person,
    ticked_at timestamptz not null
);
create index loan_tick_of_application on loan_tick (number, rule, serial desc);

create table loan_vote (
    serial    bigint      generated always as identity primary key,
    number    text        not null references loan_application,
    person_id uuid        not null references person,
    score     int         not null check (score between 0 and 100),
    words     text        not null check (length(words) <= 2000),
    given_at  timestamptz not null
);
create index loan_vote_of_application on loan_vote (number, person_id, serial desc);

create function refuse_barred_vote() returns trigger language plpgsql as $$
begin
    if exists (select from loan_recusal where number = new.number and person_id = new.person_id) then
        raise exception 'who stepped aside has no vote' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger refuse_barred_vote before insert on loan_vote for each row execute function refuse_barred_vote();
create trigger refuse_change before update or delete on loan_recusal for each row execute function refuse_change();
create trigger refuse_change before update or delete on loan_tick for each row execute function refuse_change();
create trigger refuse_change before update or delete on loan_vote for each row execute function refuse_change();
insert into append_only_table values ('loan_recusal'), ('loan_tick'), ('loan_vote');

alter table loan_application
    add column objection text not null default '' check (length(objection) <= 2000),
    drop constraint loan_application_state_check,
    add constraint loan_application_state_check check (state in ('SUBMITTED', 'WAITLISTED', 'UNDER_REVIEW', 'SUPPLEMENT_REQUESTED',
        'PROPOSED', 'NOTIFIED', 'PARTIALLY_EXECUTED', 'EXECUTED', 'LAPSED', 'REJECTED', 'OBJECTED', 'WITHDRAWN'));
drop index loan_application_one_open;
create unique index loan_application_one_open on loan_application (programme_id, company_id)
    where state in ('SUBMITTED', 'WAITLISTED', 'UNDER_REVIEW', 'SUPPLEMENT_REQUESTED', 'PROPOSED', 'OBJECTED');

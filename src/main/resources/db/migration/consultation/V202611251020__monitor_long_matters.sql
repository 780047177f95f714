-- 장기검토: answered, kept in view, with a word to the applicant every 30 days (민원 처리에 관한 법률 시행령 제23조).
alter table consultation_case drop constraint consultation_case_status_check,
    drop constraint consultation_work_has_somebody, drop constraint consultation_answer_is_whole;
alter table consultation_case
    add constraint consultation_case_status_check check (status in ('SUBMITTED', 'TRIAGED', 'IN_PROGRESS',
        'SUPPLEMENT_REQUESTED', 'TRANSFERRED', 'ANSWERED', 'MONITORING', 'CLOSED', 'RETURNED', 'WITHDRAWN', 'MERGED')),
    add constraint consultation_work_has_somebody
        check (status not in ('IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'ANSWERED', 'MONITORING', 'CLOSED')
               or consultant_id is not null or agency <> ''),
    add constraint consultation_answer_is_whole
        check ((status in ('ANSWERED', 'MONITORING', 'CLOSED')) = (answered_at is not null)
               and (answered_at is null) = (working_minutes is null));
create index consultation_monitored on consultation_case (filed_at, number) where status = 'MONITORING';

create table consultation_monitoring (
    id       bigint generated always as identity primary key,
    number   text   not null references consultation_case,
    since    date   not null,
    plan     text   not null check (length(plan) between 1 and 1000),
    begun_by uuid   not null references person
);
create index consultation_monitoring_of_case on consultation_monitoring (number, id);

create table consultation_progress (
    id            bigint      generated always as identity primary key,
    monitoring_id bigint      not null references consultation_monitoring,
    at            timestamptz not null,
    author_id     uuid        not null references person,
    body          text        not null check (length(body) between 1 and 1000)
);
create index consultation_progress_of_monitoring on consultation_progress (monitoring_id, at);

-- One word to the applicant for each 30 days, whichever node says it.
create table consultation_progress_notice (
    monitoring_id bigint      not null references consultation_monitoring,
    step          int         not null check (step > 0),
    sent_at       timestamptz not null,
    primary key (monitoring_id, step)
);
create trigger consultation_monitoring_only_grows before update or delete or truncate on consultation_monitoring
    execute function refuse_change();
create trigger consultation_progress_only_grows before update or delete or truncate on consultation_progress
    execute function refuse_change();
create trigger consultation_progress_notice_only_grows before update or delete or truncate
    on consultation_progress_notice execute function refuse_change();
insert into append_only_table values ('consultation_monitoring'), ('consultation_progress'),
    ('consultation_progress_notice');

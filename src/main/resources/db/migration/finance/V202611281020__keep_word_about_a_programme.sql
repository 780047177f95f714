-- Why a draft went back, or why a programme closed early.
alter table loan_programme add column last_word text not null default '' check (length(last_word) <= 1000);

-- 자격 자가진단: what each rule said when an application went in; the rules may change later, this does not.
create table loan_eligibility_finding (
    number   text        not null references request_file,
    rule     text        not null check (rule ~ '^[a-z-]{2,60}$'),
    result   text        not null check (result in ('PASS', 'FAIL', 'MANUAL')),
    stated   text        not null check (length(stated) <= 400),
    required text        not null check (length(required) <= 400),
    version  int         not null check (version > 0),
    found_at timestamptz not null,
    primary key (number, rule)
);
create trigger refuse_change before update or delete on loan_eligibility_finding for each row execute function refuse_change();
insert into append_only_table values ('loan_eligibility_finding');

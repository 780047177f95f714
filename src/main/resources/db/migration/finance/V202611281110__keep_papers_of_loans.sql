-- 융자 신청 구비서류: which file is which paper of the programme's list. Papers are added, never taken away.
create table loan_paper (
    number   text        not null references loan_application,
    kind     text        not null check (kind ~ '^[A-Z_]{2,40}$'),
    file_id  uuid        not null references stored_file,
    added_by uuid        not null references person,
    added_at timestamptz not null,
    primary key (number, file_id)
);
create trigger refuse_change before update or delete on loan_paper for each row execute function refuse_change();
insert into append_only_table values ('loan_paper');

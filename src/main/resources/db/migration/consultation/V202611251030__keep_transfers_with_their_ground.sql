-- What went to whom, why that was lawful (개인정보 보호법 제17조), and why it went late if it did (민원 처리에 관한 법률 시행령 제13조).
create table consultation_transfer (
    id          bigint      generated always as identity primary key,
    number      text        not null references consultation_case,
    at          timestamptz not null,
    sent_by     uuid        references person,
    agency      text        not null check (length(agency) between 1 and 100),
    reason      text        not null check (length(reason) between 1 and 1000),
    purpose     text        not null check (length(purpose) between 1 and 300),
    items       text        not null check (length(items) between 1 and 300),
    retention   text        not null check (length(retention) between 1 and 100),
    consent     text        not null check (length(consent) <= 200),
    law         text        not null check (length(law) <= 200),
    transfer_by timestamptz not null,
    late_reason text        not null check (length(late_reason) <= 500),
    constraint transfer_is_lawful check (consent <> '' or law <> ''),
    constraint transfer_late_has_a_reason check (at <= transfer_by or late_reason <> '')
);
create index consultation_transfer_of_case on consultation_transfer (number, id);
create trigger consultation_transfer_only_grows before update or delete or truncate on consultation_transfer
    execute function refuse_change();
insert into append_only_table values ('consultation_transfer');

-- 다른 업무에서 넘어온 융자 요청: what another room handed over, until the company applies under its number or it goes on.
create table loan_arrival (
    number     text        primary key references request_file,
    company_id uuid        not null references company,
    title      text        not null check (length(title) <= 200),
    words      text        not null check (length(words) <= 8000),
    arrived_at timestamptz not null,
    gone_at    timestamptz
);
create index loan_arrival_open on loan_arrival (arrived_at) where gone_at is null;
alter table loan_draft add column origin text references loan_arrival;

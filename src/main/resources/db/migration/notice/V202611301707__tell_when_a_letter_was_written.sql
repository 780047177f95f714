-- By the house's own clock, which tests and the demo town set to other days; created_at is the database's.
alter table notice_outbox add column written_at timestamptz not null default now();

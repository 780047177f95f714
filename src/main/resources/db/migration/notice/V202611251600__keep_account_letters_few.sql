-- Letters about an account go to whatever address somebody typed. They are counted, so that nobody can bury a mailbox
-- under them.
alter table notice_outbox add column about_account boolean not null default false;
create index notice_outbox_about_account on notice_outbox (recipient, created_at) where about_account;

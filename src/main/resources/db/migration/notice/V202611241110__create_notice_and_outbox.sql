-- The inbox of each person: what they were told, in the words in which they were told it.
create table notice (
    id         uuid primary key default uuidv7(),
    person_id  uuid        not null,
    template   text        not null check (template <> ''),
    subject    text        not null check (subject <> ''),
    body       text        not null,
    path       text        not null check (path = '' or (path like '/%' and path not like '//%')),
    once_key   text check (once_key <> ''),
    created_at timestamptz not null,
    read_at    timestamptz
);
create index notice_by_person on notice (person_id, created_at desc, id desc);
create index notice_unread on notice (person_id) where read_at is null;
create unique index notice_once on notice (person_id, once_key) where once_key is not null;

-- Letters on their way out. Whoever delivers one holds its row locked meanwhile, so that two nodes never send it twice.
create table notice_outbox (
    id              uuid primary key default uuidv7(),
    channel         text        not null check (channel in ('EMAIL', 'SMS')),
    recipient       text        not null check (recipient <> ''),
    language        text        not null check (language in ('ko', 'en')),
    subject         text        not null,
    body            text        not null,
    once_key        text unique check (once_key <> ''),
    created_at      timestamptz not null default now(),
    attempts        integer     not null default 0 check (attempts >= 0),
    next_attempt_at timestamptz not null default now(),
    sent_at         timestamptz,
    failed_at       timestamptz,
    failure         text        not null default '',
    check (sent_at is null or failed_at is null)
);
create index notice_outbox_due on notice_outbox (next_attempt_at) where sent_at is null and failed_at is null;
create index notice_outbox_given_up on notice_outbox (failed_at desc) where failed_at is not null;
create index notice_outbox_newest on notice_outbox (created_at desc);

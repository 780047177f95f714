-- Lists taken out of the house: by whom, why, and the file itself until it expires.
create table consultation_export (
    id           uuid        primary key,
    requester_id uuid        not null references person,
    reason       text        not null check (length(reason) between 5 and 500),
    format       text        not null check (format in ('XLSX', 'CSV')),
    reader       text        not null check (reader in ('OPENS_CASES', 'SEES_TITLES', 'SEES_NO_WORDS')),
    filter       text        not null check (length(filter) <= 4000),
    language     text        not null check (language in ('ko', 'en')),
    status       text        not null check (status in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'EXPIRED')),
    attempt      int         not null default 0 check (attempt >= 0),
    lines        bigint      not null default 0 check (lines >= 0),
    bytes        bigint      not null default 0 check (bytes >= 0),
    companies    uuid[]      not null default '{}',
    requested_at timestamptz not null,
    finished_at  timestamptz,
    expires_at   timestamptz,
    constraint consultation_export_done_is_whole
        check (status not in ('DONE', 'EXPIRED') or (finished_at is not null and expires_at > finished_at)),
    constraint consultation_export_run_was_begun check (status not in ('RUNNING', 'DONE', 'EXPIRED') or attempt > 0)
);
create index consultation_export_of_requester on consultation_export (requester_id, requested_at desc);
create index consultation_export_to_expire on consultation_export (expires_at) where status = 'DONE';

-- A run that was taken for dead and one that replaced it never mix: each attempt has its own pieces.
create table consultation_export_piece (
    export_id uuid  not null references consultation_export on delete cascade,
    attempt   int   not null,
    position  int   not null check (position >= 0),
    content   bytea not null,
    primary key (export_id, attempt, position)
);

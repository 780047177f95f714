-- Two windows on one draft: each says which version it saw; what comes late is kept beside, as a draft of its own.
alter table consultation_draft
    add column version     bigint not null default 0,
    add column tab         uuid,
    add column rival_of    uuid   references consultation_draft on delete set null,
    add column wished_mode text   not null default '' check (length(wished_mode) <= 30),
    add column wished_days text   not null default '' check (length(wished_days) <= 100);
create index consultation_draft_rivals on consultation_draft (rival_of) where rival_of is not null;

-- How the company would like to be consulted, and when.
alter table consultation_case
    add column wished_mode text   not null default 'ONLINE'
        check (wished_mode in ('ONLINE', 'PHONE', 'ROOM', 'FIELD_CLINIC', 'OUTREACH')),
    add column wished_days date[] not null default '{}' check (cardinality(wished_days) <= 3);

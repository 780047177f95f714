-- A common difficulty is edited while it is open, and closed once with what came of it.
alter table common_difficulty
    add column version   bigint      not null default 0 check (version >= 0),
    add column closed_at timestamptz,
    add column closed_by uuid        references person,
    add column outcome   text        not null default '' check (length(outcome) <= 4000),
    add constraint common_difficulty_closed_is_whole check (
        (closed_at is null) = (closed_by is null) and (closed_at is null) = (outcome = ''));

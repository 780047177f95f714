-- Filters of the consultants' list under a name: twenty places a person, no name twice, shared with one unit or nobody.
create table consultation_saved_view (
    id          uuid        primary key,
    owner_id    uuid        not null references person,
    place       smallint    check (place between 1 and 20),
    name        text        not null check (length(name) <= 40 and name = btrim(name)),
    filter      text        not null check (length(filter) <= 14000),
    shared_with text        not null default '' check (length(shared_with) <= 100),
    version     bigint      not null default 0 check (version >= 0),
    saved_at    timestamptz not null,
    removed_at  timestamptz,
    unique (owner_id, place),
    -- A removed one is an empty stub, so that the second click on "remove" finds that it is done.
    constraint consultation_saved_view_stands_or_is_empty check (
        (removed_at is null and place is not null and name <> '')
        or (removed_at is not null and place is null and name = '' and filter = '' and shared_with = ''))
);
create unique index consultation_saved_view_name on consultation_saved_view (owner_id, lower(name))
    where removed_at is null;
create index consultation_saved_view_of_unit on consultation_saved_view (shared_with) where shared_with <> '';

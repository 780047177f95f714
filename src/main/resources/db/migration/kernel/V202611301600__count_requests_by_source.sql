-- How often one source asked for one thing, so that all nodes count together. Short-lived and swept: after a crash of
-- the server counting begins anew, which is why the table needs no log of its changes.
create unlogged table request_count (
    key     text        primary key,
    ends_at timestamptz not null,
    counted int         not null check (counted > 0)
) with (fillfactor = 70);
create index request_count_by_end on request_count (ends_at);

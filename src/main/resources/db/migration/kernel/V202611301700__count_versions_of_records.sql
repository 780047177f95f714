-- Forms carry the version that they were shown with; whoever changes a record by whatever statement changes its version.
create function count_version() returns trigger language plpgsql as $$
begin
    new.version := old.version + 1;
    return new;
end $$;

-- The application logs in as a role of its own that does not own the tables, so that what may only be appended
-- (audit, looks, history) is out of its reach. The owner is whoever runs the migrations.
do $$
begin
    if not exists (select from pg_roles where rolname = '${appRole}') then
        create role ${appRole} login;
    end if;
    if current_user <> '${appRole}' then
        execute format('alter role %I password %L', '${appRole}', '${appPassword}');
    end if;
end $$;

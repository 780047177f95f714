-- Rights of the application's role, granted anew after every migration. Tables that may only grow are listed in
-- append_only_table; on them the application can read and add, nothing else.
do $$
declare
    grown text;
begin
    if current_user = '${appRole}' then
        return;
    end if;
    grant usage on schema public to ${appRole};
    grant select, insert, update, delete on all tables in schema public to ${appRole};
    grant usage, select on all sequences in schema public to ${appRole};
    revoke all on flyway_schema_history from ${appRole};
    for grown in select name from append_only_table loop
        execute format('revoke update, delete, truncate on %I from %I', grown, '${appRole}');
    end loop;
    revoke insert, update, delete on append_only_table from ${appRole};
end $$;

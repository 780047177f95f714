-- A request may be carried on by another one (병합). The lists of states grow by one, whatever stands in them by now.
do $$
declare
    law record;
begin
    for law in select conname, pg_get_constraintdef(oid) as words from pg_constraint
               where conrelid = 'request_file'::regclass and contype = 'c'
                 and pg_get_constraintdef(oid) like '%WITHDRAWN%'
    loop
        execute format('alter table request_file drop constraint %I, add constraint %I %s', law.conname, law.conname,
            replace(law.words, $q$'WITHDRAWN'::text$q$, $q$'WITHDRAWN'::text, 'MERGED'::text$q$));
    end loop;
end $$;

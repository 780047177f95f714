-- A case that another service carries on (업무 이관) is over here like a merged one, until it comes back.
do $$
declare
    law record;
begin
    for law in select conname, pg_get_constraintdef(oid) as words from pg_constraint
               where conrelid = 'consultation_case'::regclass and contype = 'c'
                 and pg_get_constraintdef(oid) like '%WITHDRAWN%'
    loop
        execute format('alter table consultation_case drop constraint %I, add constraint %I %s', law.conname, law.conname,
            replace(law.words, $q$'WITHDRAWN'::text$q$, $q$'WITHDRAWN'::text, 'PASSED_ON'::text$q$));
    end loop;
end $$;

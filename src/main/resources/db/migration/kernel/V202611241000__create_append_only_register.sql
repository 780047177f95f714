-- Which tables may only grow. A migration that creates such a table adds its name here and hangs the trigger on it;
-- afterMigrate.sql takes the rights away.
create table append_only_table (
    name text primary key
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% may only grow', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists unaccent;

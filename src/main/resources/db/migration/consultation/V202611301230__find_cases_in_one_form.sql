-- Cases and published answers are found however they were spaced, and numbers however they were written.
create or replace function consultation_search_text() returns trigger language plpgsql as $$
begin
    new.search_text := concat_ws(' ', search_form(new.number), search_form(new.company_name), search_form(new.title),
        search_form(new.body), (select string_agg(search_form(body), ' ' order by id) from consultation_answer where number = new.number));
    return new;
end $$;

create or replace function consultation_answer_search() returns trigger language plpgsql as $$
begin
    -- The case's own trigger says anew what is found.
    update consultation_case set search_text = '' where number = new.number;
    return null;
end $$;

-- What is stored already, past the triggers: nothing happened to these cases.
alter table consultation_case disable trigger user;
update consultation_case c set search_text = concat_ws(' ', search_form(c.number), search_form(c.company_name), search_form(c.title),
    search_form(c.body), (select string_agg(search_form(a.body), ' ' order by a.id) from consultation_answer a where a.number = c.number));
alter table consultation_case enable trigger user;

alter table casebook_article alter column search_text set expression as
    (' ' || regexp_replace(lower(normalize(question || ' ' || answer, NFKC)), '[^0-9a-z가-힣]+', ' ', 'g'));
alter table casebook_article add column search_form text not null generated always as
    (search_form(question) || ' ' || search_form(answer)) stored;
create index casebook_by_form on casebook_article using gin (search_form gin_trgm_ops) where state = 'PUBLISHED';

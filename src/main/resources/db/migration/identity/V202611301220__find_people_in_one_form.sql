-- People are found like companies: whatever their names were spaced and addresses were written like.
alter table person add column search_text text not null generated always as
    (search_form(email) || ' ' || search_form(name) || ' ' || search_form(unit)) stored;
create index person_by_words on person using gin (search_text gin_trgm_ops);

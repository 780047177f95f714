-- Published answers (100문 100답): written from a closed case, freed of its identity by a second person.
create table casebook_article (
    id           uuid        primary key,
    submission   uuid        not null unique,
    number       text        not null references consultation_case,
    category     text        not null,
    question     text        not null check (length(question) between 1 and 150),
    answer       text        not null check (length(answer) between 1 and 4000),
    state        text        not null check (state in ('DRAFT', 'PENDING', 'PUBLISHED', 'WITHDRAWN')),
    proposed_by  uuid        not null references person,
    published_by uuid        references person,
    published_at timestamptz,
    changed_at   timestamptz not null,
    version      bigint      not null,
    -- Only letters and digits between blanks, so that the beginning of every word can be found by trigrams.
    search_text  text        not null generated always as
                     (' ' || regexp_replace(lower(question || ' ' || answer), '[^0-9a-z가-힣]+', ' ', 'g')) stored,

    constraint casebook_needs_a_second_person check (published_by <> proposed_by),
    constraint casebook_publication_is_whole
        check ((state = 'PUBLISHED') = (published_at is not null)
               and (published_by is null) = (published_at is null))
);
create index casebook_published on casebook_article (published_at desc, id desc) where state = 'PUBLISHED';
create index casebook_published_of_category on casebook_article (category, published_at desc, id desc)
    where state = 'PUBLISHED';
create index casebook_by_state on casebook_article (state, changed_at desc, id desc);
create index casebook_of_case on casebook_article (number);
create index casebook_by_words on casebook_article using gin (search_text gin_trgm_ops) where state = 'PUBLISHED';

-- Every wording that an article ever had, and whose it was.
create table casebook_wording (
    id         bigint      generated always as identity primary key,
    article_id uuid        not null references casebook_article,
    category   text        not null,
    question   text        not null,
    answer     text        not null,
    person_id  uuid        not null references person,
    at         timestamptz not null
);
create index casebook_wording_of_article on casebook_wording (article_id, id desc);
create trigger casebook_wording_only_grows before update or delete or truncate on casebook_wording
    execute function refuse_change();
insert into append_only_table values ('casebook_wording');

-- Who found an answer helpful: a visitor once, known by a hash of the session alone.
create table casebook_thanks (
    article_id uuid        not null references casebook_article,
    visitor    text        not null check (length(visitor) = 64),
    at         timestamptz not null,
    primary key (article_id, visitor)
);

-- Difficulties that an answer solved before they were filed (자가 해결).
create table casebook_solution (
    id         bigint      generated always as identity primary key,
    article_id uuid        not null references casebook_article,
    company_id uuid        not null references company,
    person_id  uuid        not null references person,
    draft      uuid        not null,
    at         timestamptz not null,
    unique (person_id, article_id, draft)
);
create index casebook_solution_of_article on casebook_solution (article_id);
create index casebook_solution_by_time on casebook_solution (at desc, id desc);
create trigger casebook_solution_only_grows before update or delete or truncate on casebook_solution
    execute function refuse_change();
insert into append_only_table values ('casebook_solution');

-- Similar cases of one company are looked for among its newest of the same kind.
create index consultation_of_company_and_category on consultation_case (company_id, category, filed_at desc);

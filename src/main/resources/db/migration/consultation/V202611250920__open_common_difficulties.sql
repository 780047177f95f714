-- One difficulty of many companies (공동 애로), such as the road of an industrial complex. Its id is the form's key.
create table common_difficulty (
    id        uuid        primary key,
    title     text        not null check (length(title) between 1 and 100),
    body      text        not null check (length(body) between 1 and 4000),
    category  text        not null,
    owner_id  uuid        not null references person,
    opened_at timestamptz not null
);
create index common_difficulty_newest on common_difficulty (opened_at desc, id);

-- Cases join and leave; a case belongs to one common difficulty at a time.
create table common_difficulty_member (
    id            uuid        primary key,
    difficulty_id uuid        not null references common_difficulty,
    number        text        not null references consultation_case,
    joined_at     timestamptz not null,
    joined_by     uuid        not null references person,
    left_at       timestamptz check (left_at >= joined_at),
    left_by       uuid        references person,
    check ((left_at is null) = (left_by is null))
);
create unique index common_difficulty_of_case on common_difficulty_member (number) where left_at is null;
create index common_difficulty_members on common_difficulty_member (difficulty_id, number) where left_at is null;

-- One answer to all; its id is the form's key. Each case has its line: sent, or why not.
create table common_difficulty_answer (
    id            uuid        primary key,
    difficulty_id uuid        not null references common_difficulty,
    author_id     uuid        not null references person,
    at            timestamptz not null,
    body          text        not null check (length(body) between 1 and 8000)
);
create index common_difficulty_answers on common_difficulty_answer (difficulty_id, at desc);
create table common_difficulty_reply (
    answer_id uuid not null references common_difficulty_answer,
    number    text not null references consultation_case,
    result    text not null check (result in ('SENT', 'CHANGED', 'REFUSED')),
    primary key (answer_id, number)
);
create trigger common_difficulty_answer_only_grows before update or delete or truncate on common_difficulty_answer
    execute function refuse_change();
create trigger common_difficulty_reply_only_grows before update or delete or truncate on common_difficulty_reply
    execute function refuse_change();
insert into append_only_table values ('common_difficulty_answer'), ('common_difficulty_reply');

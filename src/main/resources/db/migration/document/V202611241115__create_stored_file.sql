-- Files and their bytes, in pieces, so that neither way needs a whole file in memory.
create table stored_file (
    id          uuid primary key default uuidv7(),
    uploader    uuid        not null,
    name        text        not null check (name is nfc normalized and char_length(name) between 1 and 200),
    media_type  text        not null check (media_type <> ''),
    size        bigint      not null check (size between 1 and 20971520),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_at timestamptz not null,
    subject     text check (subject <> ''),
    attached_at timestamptz,
    check ((subject is null) = (attached_at is null))
);
create index stored_file_by_subject on stored_file (subject, uploaded_at, id) where subject is not null;
create index stored_file_pending on stored_file (uploader, uploaded_at) where subject is null;
create index stored_file_forgotten on stored_file (uploaded_at) where subject is null;

create table file_chunk (
    file_id uuid    not null references stored_file on delete cascade,
    seq     integer not null check (seq >= 0),
    content bytea   not null check (octet_length(content) between 1 and 262144),
    primary key (file_id, seq)
);
-- Files are compressed already.
alter table file_chunk alter column content set storage external;

-- What a record holds stays with it as it is.
create function refuse_to_change_attached_file() returns trigger language plpgsql as $$
begin
    if old.subject is not null then
        raise exception 'an attached file stays as it is' using errcode = 'insufficient_privilege';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger stored_file_stays before update or delete on stored_file
    for each row execute function refuse_to_change_attached_file();
create trigger file_chunk_stays before update on file_chunk execute function refuse_change();

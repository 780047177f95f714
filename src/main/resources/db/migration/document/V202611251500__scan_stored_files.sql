-- What the virus scanner said of each file. What it found something in stays on record, but its bytes go.
alter table stored_file
    add column scan text not null default 'NOT_CONFIGURED'
        check (scan in ('NOT_CONFIGURED', 'WAITING', 'CLEAN', 'INFECTED')),
    add column scan_finding text check (char_length(scan_finding) between 1 and 200),
    add column scanned_at timestamptz,
    add column scan_tried_at timestamptz,
    add check ((scan = 'INFECTED') = (scan_finding is not null)),
    add check ((scan in ('CLEAN', 'INFECTED')) = (scanned_at is not null));
create index stored_file_unscanned on stored_file (scan_tried_at nulls first, uploaded_at)
    where scan in ('NOT_CONFIGURED', 'WAITING');
create index stored_file_infected on stored_file (scanned_at desc) where scan = 'INFECTED';

-- What a record holds stays with it as it is, but for what the scanner says of it. No record takes a file that is not
-- through the scanner, and a finding is final.
create or replace function refuse_to_change_attached_file() returns trigger language plpgsql as $$
declare
    of_scanner constant text[] := array ['scan', 'scan_finding', 'scanned_at', 'scan_tried_at'];
begin
    if old.scan = 'INFECTED' then
        raise exception 'an infected file stays on record' using errcode = 'insufficient_privilege';
    end if;
    if old.subject is not null
            and (tg_op = 'DELETE' or to_jsonb(new) - of_scanner is distinct from to_jsonb(old) - of_scanner) then
        raise exception 'an attached file stays as it is' using errcode = 'insufficient_privilege';
    end if;
    if tg_op = 'UPDATE' and old.subject is null and new.subject is not null and new.scan in ('WAITING', 'INFECTED') then
        raise exception 'no record takes a file that is not through the scanner' using errcode = 'insufficient_privilege';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

-- An infected file has no bytes, and gets none again.
create function refuse_bytes_of_infected_file() returns trigger language plpgsql as $$
begin
    if exists (select from stored_file where id = new.file_id and scan = 'INFECTED') then
        raise exception 'an infected file keeps no bytes' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger file_chunk_is_not_infected before insert on file_chunk
    for each row execute function refuse_bytes_of_infected_file();

-- When the scanner was out of reach; one open outage for all nodes, so that the administrators hear of it once.
create table scan_outage (
    id       bigint      generated always as identity primary key,
    fault    text        not null check (fault in ('CONNECTION', 'TIMEOUT', 'ANSWER')),
    began_at timestamptz not null,
    ended_at timestamptz check (ended_at >= began_at)
);
create unique index scan_outage_open on scan_outage ((true)) where ended_at is null;

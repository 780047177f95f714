-- The one-stop council: meetings about complex cases, who sat there, what was decided, and what was carried to a ministry.
-- The law that Java obeys is repeated here: two persons for the minutes, a quorum, and nothing changes once they are fixed.

create table council_meeting (
    id           uuid        primary key,
    kind         text        not null check (kind in ('REGULAR', 'AD_HOC', 'SITE')),
    starts_at    timestamptz not null,
    place        text        not null check (length(place) <= 300),
    link         text        not null check (link = '' or link ~ '^https://' and length(link) <= 500),
    chair_id     uuid        not null references person,
    secretary_id uuid        not null references person,
    state        text        not null check (state in ('PLANNED', 'HELD', 'DRAFTED', 'FIXED', 'CALLED_OFF')),
    reason       text        not null check (length(reason) <= 1000),
    minutes      text        not null check (length(minutes) <= 8000),
    drafted_by   uuid        references person,
    fixed_by     uuid        references person,
    fixed_at     timestamptz,
    planned_by   uuid        not null references person,
    planned_at   timestamptz not null,
    version      bigint      not null,

    constraint council_chair_is_not_secretary check (chair_id <> secretary_id),
    constraint council_meets_somewhere check (place <> '' or (link <> '' and kind <> 'SITE')),
    constraint council_called_off_with_reason check ((state = 'CALLED_OFF') = (reason <> '')),
    constraint council_minutes_are_whole check (
        state not in ('DRAFTED', 'FIXED') or (minutes <> '' and drafted_by = secretary_id)),
    constraint council_minutes_need_two check (
        (state = 'FIXED') = (fixed_by is not null and fixed_at is not null)
        and (fixed_by is null or (fixed_by = chair_id and fixed_by <> drafted_by)))
);
create index council_meeting_by_time on council_meeting (starts_at desc, id desc);
create index council_meeting_coming on council_meeting (starts_at) where state = 'PLANNED';

create table council_seat (
    id          uuid    primary key,
    meeting_id  uuid    not null references council_meeting,
    role        text    not null check (role in ('CHAIR', 'SECRETARY', 'MEMBER')),
    person_id   uuid    references person,
    name        text    not null check (length(name) between 1 and 50),
    agency      text    not null check (length(agency) <= 100),
    email       text    not null check (length(email) <= 254),
    phone       text    not null check (phone ~ '^[0-9]{0,12}$'),
    invited_by  text    not null check (invited_by in ('ACCOUNT', 'EMAIL', 'PHONE')),
    answer      text    not null check (answer in ('OPEN', 'COMING', 'NOT_COMING', 'DEPUTY')),
    deputy      text    not null check (length(deputy) <= 100),
    present     boolean not null,

    unique (meeting_id, person_id),
    constraint council_offices_have_accounts check (role = 'MEMBER' or person_id is not null),
    constraint council_invited_as_possible check (
        (invited_by = 'ACCOUNT') = (person_id is not null) and (invited_by <> 'EMAIL' or email <> '')
        and (invited_by <> 'PHONE' or phone <> '')),
    constraint council_deputy_is_named check ((answer = 'DEPUTY') = (deputy <> ''))
);
create unique index council_one_chair on council_seat (meeting_id) where role = 'CHAIR';
create unique index council_one_secretary on council_seat (meeting_id) where role = 'SECRETARY';

create table council_item (
    id         uuid        primary key,
    meeting_id uuid        not null references council_meeting,
    number     text        not null references consultation_case,
    position   int         not null check (position >= 1),
    question   text        not null check (length(question) between 1 and 1000),
    state      text        not null check (state in ('OPEN', 'DECIDED', 'REMOVED', 'CALLED_OFF')),
    added_by   uuid        references person,
    added_at   timestamptz not null
);
-- One case may stand on many meetings in a row, but waits for one decision at a time.
create unique index council_item_waits_once on council_item (number) where state = 'OPEN';
create unique index council_item_once_a_meeting on council_item (meeting_id, number) where state <> 'REMOVED';
create index council_item_of_case on council_item (number, added_at);

-- Who has an interest in an item (회피). A person's holds for the case, wherever it stands.
create table council_recusal (
    item_id     uuid        not null references council_item,
    seat_id     uuid        not null references council_seat,
    reason      text        not null check (length(reason) between 1 and 500),
    declared_by uuid        not null references person,
    at          timestamptz not null,
    primary key (item_id, seat_id)
);
create index council_recusal_of_seat on council_recusal (seat_id);
create trigger council_recusal_only_grows before update or delete or truncate on council_recusal
    execute function refuse_change();
insert into append_only_table values ('council_recusal');

create table council_decision (
    item_id        uuid        primary key references council_item,
    verdict        text        not null check (verdict in ('ADOPTED', 'PARTLY', 'POSTPONED', 'NOT_POSSIBLE', 'REFERRED')),
    applicant_text text        not null check (length(applicant_text) between 1 and 2000),
    internal_text  text        not null check (length(internal_text) <= 4000),
    responsible    text        not null check (length(responsible) <= 100),
    due_on         date,
    decided_by     uuid        not null references person,
    decided_at     timestamptz not null,
    constraint council_decision_names_who_acts check (
        (verdict in ('ADOPTED', 'PARTLY', 'REFERRED')) = (responsible <> '' and due_on is not null)
        and (responsible = '') = (due_on is null))
);
create index council_decision_due on council_decision (due_on, item_id) where due_on is not null;
create trigger council_decision_only_grows before update or delete or truncate on council_decision
    execute function refuse_change();
insert into append_only_table values ('council_decision');

create table council_done (
    item_id uuid        primary key references council_decision,
    word    text        not null check (length(word) between 1 and 1000),
    by      uuid        not null references person,
    at      timestamptz not null
);
create trigger council_done_only_grows before update or delete or truncate on council_done
    execute function refuse_change();
insert into append_only_table values ('council_done');

-- Words added to minutes that are fixed.
create table council_correction (
    id         uuid        primary key,
    meeting_id uuid        not null references council_meeting,
    body       text        not null check (length(body) between 1 and 2000),
    by         uuid        not null references person,
    at         timestamptz not null
);
create index council_correction_of_meeting on council_correction (meeting_id, at);
create trigger council_correction_only_grows before update or delete or truncate on council_correction
    execute function refuse_change();
insert into append_only_table values ('council_correction');

create function council_meeting_is_over() returns trigger language plpgsql as $$
begin
    if old.state in ('FIXED', 'CALLED_OFF') then
        raise exception 'council meeting % is over', old.id using errcode = 'check_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger council_meeting_is_over before update or delete on council_meeting
    for each row execute function council_meeting_is_over();

-- What belongs to a meeting stands as it does with its minutes; whoever writes holds the meeting's row.
create function council_part_is_open() returns trigger language plpgsql as $$
declare
    part   jsonb;
    stands text;
begin
    if tg_op = 'DELETE' then
        part := to_jsonb(old);
    else
        part := to_jsonb(new);
    end if;
    select m.state into stands from council_meeting m
        where m.id = coalesce((part ->> 'meeting_id')::uuid,
                              (select i.meeting_id from council_item i where i.id = (part ->> 'item_id')::uuid))
        for update;
    if stands in ('FIXED', 'CALLED_OFF') then
        raise exception 'the minutes are fixed' using errcode = 'check_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger council_seat_is_open before insert or update or delete on council_seat
    for each row execute function council_part_is_open();
create trigger council_item_is_open before insert or update or delete on council_item
    for each row execute function council_part_is_open();
create trigger council_recusal_is_open before insert on council_recusal
    for each row execute function council_part_is_open();

create function council_item_is_complex() returns trigger language plpgsql as $$
begin
    perform from consultation_case where number = new.number and complexity = 'COMPLEX' for share;
    if not found then
        raise exception 'only complex cases come before the council' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger council_item_is_complex before insert on council_item
    for each row execute function council_item_is_complex();

-- Whoever has an interest in this case, be it declared at this item or, with an account, at an earlier one.
create function council_is_recused(item uuid, seat uuid) returns boolean language sql stable as $$
    select exists (select from council_recusal r join council_item x on x.id = r.item_id
                   join council_seat s on s.id = r.seat_id join council_seat mine on mine.id = seat
                   where x.number = (select number from council_item where id = item)
                     and (s.id = seat or s.person_id = mine.person_id))
$$;

create function council_decides_with_quorum() returns trigger language plpgsql as $$
declare
    meeting uuid;
    stands  text;
    voters  int;
begin
    select i.meeting_id, i.state into meeting, stands from council_item i where i.id = new.item_id for update;
    if stands <> 'OPEN' then
        raise exception 'item % is decided already', new.item_id using errcode = 'check_violation';
    end if;
    perform from council_meeting where id = meeting and state = 'HELD' for update;
    if not found then
        raise exception 'the council is not meeting' using errcode = 'check_violation';
    end if;
    select count(*) into voters from council_seat s
        where s.meeting_id = meeting and s.present and s.role <> 'SECRETARY' and not council_is_recused(new.item_id, s.id);
    if voters < 2 then
        raise exception 'no quorum for item %', new.item_id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger council_decides_with_quorum before insert on council_decision
    for each row execute function council_decides_with_quorum();

-- What is proposed to a ministry (규제개선 건의).
create table council_proposal (
    id           uuid        primary key,
    number       text        not null references consultation_case,
    item_id      uuid        references council_item,
    title        text        not null check (length(title) between 1 and 100),
    current_rule text        not null check (length(current_rule) between 1 and 500),
    problem      text        not null check (length(problem) between 1 and 4000),
    change       text        not null check (length(change) between 1 and 4000),
    ministry     text        not null check (length(ministry) between 1 and 100),
    state        text        not null check (state in ('DRAFT', 'SENT', 'ADOPTED', 'PARTLY', 'REFUSED', 'LONG_TERM', 'DROPPED')),
    sent_on      date,
    replied_on   date,
    reply        text        not null check (length(reply) <= 4000),
    written_by   uuid        not null references person,
    written_at   timestamptz not null,
    version      bigint      not null,
    constraint council_proposal_sent_before_reply check (replied_on >= sent_on),
    constraint council_proposal_is_sent check (state in ('DRAFT', 'DROPPED') or sent_on is not null),
    constraint council_proposal_reply_is_whole check (
        (state in ('ADOPTED', 'PARTLY', 'REFUSED', 'LONG_TERM')) <= (replied_on is not null and reply <> ''))
);
create index council_proposal_by_age on council_proposal (written_at desc, id desc);

-- The cases that a proposal is about; the one that it was written from is among them.
create table council_proposal_case (
    proposal_id uuid not null references council_proposal,
    number      text not null references consultation_case,
    primary key (proposal_id, number)
);
create index council_proposal_case_of_case on council_proposal_case (number);

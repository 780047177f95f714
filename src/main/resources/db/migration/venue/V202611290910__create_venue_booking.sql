-- 대관 규정: kept whole, by facility and day; never changed.
create table venue_rule_set (
    id         uuid        primary key,
    facility   text        not null check (facility in ('CENTRE', 'CITY')),
    valid_from date        not null,
    rules      jsonb       not null,
    made_by    uuid        not null references person,
    made_at    timestamptz not null,
    unique (facility, valid_from)
);
create trigger refuse_change before update or delete on venue_rule_set for each row execute function refuse_change();
insert into append_only_table values ('venue_rule_set');

-- What somebody is typing, with rooms held for half an hour.
create table venue_draft (
    id         uuid        primary key,
    company_id uuid        not null references company,
    person_id  uuid        not null references person,
    slots      jsonb       not null,
    held_until timestamptz,
    begun_at   timestamptz not null
);
create index venue_draft_begun on venue_draft (begun_at);

-- 대관 신청. The price is frozen at the approval, with the rules that it was asked under.
create table venue_booking (
    number          text        primary key references request_file,
    holder          uuid        not null unique,
    company_id      uuid        not null references company,
    filed_by        uuid        not null references person,
    rule_set_id     uuid        not null references venue_rule_set,
    title           text        not null check (length(title) between 1 and 100),
    purpose         text        not null check (purpose in ('CITY_CENTRE', 'EXAM', 'ACADEMIC', 'CONVENTION', 'COMPANY', 'WORKER_CULTURE', 'PRIVATE')),
    attendees       int         not null check (attendees > 0),
    layout          text        not null,
    listed          boolean     not null,
    needs           jsonb       not null,
    discount        text        not null default '',
    state           text        not null check (state in ('WAITLISTED', 'REQUESTED', 'UNDER_REVIEW', 'APPROVED', 'CONFIRMED', 'IN_USE', 'INSPECTION',
                                    'SETTLED', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'EXPIRED_UNPAID', 'CANCELLED', 'DISPLACED', 'NO_SHOW')),
    starts_at       timestamptz not null,
    ends_at         timestamptz not null check (ends_at > starts_at),
    quoted          bigint      not null check (quoted >= 0),
    total           bigint      check (total >= 0),
    deposit         bigint      not null default 0 check (deposit >= 0),
    charge          jsonb,
    pay_by          date,
    decided_by      uuid        references person,
    decided_at      timestamptz,
    word            text        not null default '' check (length(word) <= 2000),
    refund          bigint      check (refund >= 0),
    came_at         timestamptz,
    left_at         timestamptz check (left_at >= came_at),
    overtime_won    bigint      not null default 0 check (overtime_won >= 0),
    damage_won      bigint      not null default 0 check (damage_won >= 0),
    inspected_by    uuid        references person,
    filed_at        timestamptz not null,
    constraint booking_priced_once_decided check (total is not null or state in ('WAITLISTED', 'REQUESTED', 'UNDER_REVIEW', 'REJECTED', 'WITHDRAWN')),
    constraint booking_priced_by_a_decision check (total is null or state <> 'REQUESTED'),
    constraint booking_refunds_what_was_paid check (refund is null or state in ('CANCELLED', 'DISPLACED'))
);
create index venue_booking_of_company on venue_booking (company_id, starts_at);
create index venue_booking_by_state on venue_booking (state, filed_at);
create index venue_booking_by_time on venue_booking (starts_at);

create table venue_slot (
    number    text        not null references venue_booking,
    room_id   uuid        not null references venue_room,
    day       date        not null,
    block     text        not null,
    starts_at timestamptz not null,
    ends_at   timestamptz not null check (ends_at > starts_at),
    base_won  bigint      not null check (base_won >= 0),
    evening   boolean     not null,
    holiday   boolean     not null,
    primary key (number, room_id, day, block)
);
create index venue_slot_by_room on venue_slot (room_id, day);

create table venue_booking_equipment (
    number       text   not null references venue_booking,
    equipment_id uuid   not null references venue_equipment,
    pieces       int    not null check (pieces > 0),
    won          bigint not null check (won >= 0),
    primary key (number, equipment_id)
);

-- 수납: what came in and went out, in the order in which it was recorded.
create table venue_payment (
    serial      bigint      generated always as identity primary key,
    number      text        not null references venue_booking,
    kind        text        not null check (kind in ('PAID', 'REFUNDED')),
    won         bigint      not null check (won > 0),
    on_day      date        not null,
    reference   text        not null default '' check (length(reference) <= 200),
    recorded_by uuid        not null references person,
    recorded_at timestamptz not null
);
create unique index venue_payment_once on venue_payment (reference) where reference <> '';
create index venue_payment_of_booking on venue_payment (number, serial);
create trigger refuse_change before update or delete on venue_payment for each row execute function refuse_change();
insert into append_only_table values ('venue_payment');

create function refuse_too_much_venue_refund() returns trigger language plpgsql as $$
begin
    perform from venue_booking where number = new.number for update;
    if (select coalesce(sum(case kind when 'PAID' then won else -won end), 0) from venue_payment where number = new.number) < 0 then
        raise exception 'more would go out than came in' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger refuse_too_much_venue_refund after insert on venue_payment for each row execute function refuse_too_much_venue_refund();

-- 사용 제한: why rooms are closed.
create table venue_closure (
    id        uuid        primary key,
    room_id   uuid        not null references venue_room,
    starts_at timestamptz not null,
    ends_at   timestamptz not null check (ends_at > starts_at),
    reason    text        not null check (length(reason) between 1 and 500),
    made_by   uuid        not null references person,
    made_at   timestamptz not null,
    lifted_at timestamptz
);
create index venue_closure_by_time on venue_closure (starts_at) where lifted_at is null;

-- Requests that came over the road; answered, or handed on.
create table venue_arrival (
    number     text        primary key references request_file,
    company_id uuid        not null references company,
    title      text        not null,
    words      text        not null,
    arrived_at timestamptz not null,
    gone_at    timestamptz
);

-- What the bank sent, looked at before anything is recorded.
create table venue_bank_file (
    id       uuid        primary key,
    name     text        not null check (length(name) <= 200),
    content  bytea       not null check (length(content) <= 20971520),
    sent_by  uuid        not null references person,
    sent_at  timestamptz not null,
    taken_at timestamptz
);

-- 시설 사진: pictures that everybody sees, in the order in which they were sent.
create table venue_room_photo (
    serial  bigint generated always as identity primary key,
    room_id uuid   not null references venue_room,
    file_id uuid   not null,
    unique (room_id, file_id)
);

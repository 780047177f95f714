-- 대관 시설: rooms of the building and the parts that they are made of. A hall that can be divided is several parts; whoever
-- takes it as a whole takes all of them, so that nobody ever has to ask which room lies in which.
create table venue_part (
    id   uuid primary key,
    name text not null unique check (length(name) between 1 and 60)
);

create table venue_room (
    id            uuid   primary key,
    name          text   not null unique check (length(name) between 1 and 60),
    floor         int    not null check (floor between -5 and 99),
    kind          text   not null check (kind in ('CONFERENCE', 'SEMINAR', 'BANQUET', 'EXHIBITION', 'EXAM_ROOM', 'CULTURE')),
    area          int    not null check (area > 0),
    base_won      bigint not null check (base_won >= 0),
    accessibility text   not null check (length(accessibility) <= 500),
    facility      text   not null default 'CENTRE' check (facility in ('CENTRE', 'CITY')),
    active        boolean not null default true
);

create table venue_room_part (
    room_id uuid not null references venue_room,
    part_id uuid not null references venue_part,
    primary key (room_id, part_id)
);

create table venue_layout (
    room_id  uuid not null references venue_room,
    kind     text not null check (kind in ('THEATRE', 'CLASSROOM', 'U_SHAPE', 'BANQUET', 'EXAM', 'STANDING')),
    capacity int  not null check (capacity > 0),
    primary key (room_id, kind)
);

create table venue_equipment (
    id    uuid   primary key,
    name  text   not null unique check (length(name) between 1 and 60),
    stock int    not null check (stock >= 0),
    won   bigint not null check (won >= 0)
);

-- 점유: who has which part when. What was released is in nobody's way; everything else never overlaps, whatever the code does.
create table venue_occupancy (
    id         uuid        primary key,
    part_id    uuid        not null references venue_part,
    room_id    uuid        not null references venue_room,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null check (ends_at > starts_at),
    kind       text        not null check (kind in ('HOLD', 'BOOKING', 'BLACKOUT')),
    holder     uuid        not null,
    expires_at timestamptz check ((expires_at is not null) = (kind = 'HOLD')),
    released   boolean     not null default false,
    constraint venue_part_once exclude using gist (part_id with =, tstzrange(starts_at, ends_at) with &&) where (not released)
);
create index venue_occupancy_of_holder on venue_occupancy (holder) where not released;
create index venue_occupancy_by_time on venue_occupancy using gist (room_id, tstzrange(starts_at, ends_at)) where not released;
create index venue_occupancy_expiring on venue_occupancy (expires_at) where kind = 'HOLD' and not released;

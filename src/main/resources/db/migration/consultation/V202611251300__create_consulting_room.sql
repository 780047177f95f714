-- The permanent consulting room: who sits where and when, and which company comes to whom.
create table consulting_expert (
    id         uuid   primary key,
    name       text   not null check (length(name) between 1 and 50),
    profession text   not null check (length(profession) between 1 and 50),
    categories text[] not null check (cardinality(categories) > 0),
    person_id  uuid   references person,
    unique (name, profession)
);

create table consulting_place (
    name text primary key check (length(name) between 1 and 50)
);
insert into consulting_place values ('제1상담실'), ('제2상담실'), ('화상상담실');

create table consulting_plan (
    id         uuid        primary key,
    expert_id  uuid        not null references consulting_expert,
    place      text        not null references consulting_place,
    first_day  date        not null,
    last_day   date        not null,
    weekdays   int[]       not null check (cardinality(weekdays) > 0 and weekdays <@ array[1, 2, 3, 4, 5, 6, 7]),
    opens      time        not null,
    closes     time        not null,
    minutes    int         not null check (minutes in (30, 60)),
    opened_by  uuid        not null references person,
    opened_at  timestamptz not null,
    check (last_day >= first_day and closes > opens)
);
create index consulting_plan_by_day on consulting_plan (last_day desc, id desc);

-- Nobody sits in two rooms, and no room holds two experts. What was closed is in nobody's way.
create table consulting_slot (
    id        uuid        primary key,
    plan_id   uuid        not null references consulting_plan,
    expert_id uuid        not null references consulting_expert,
    place     text        not null references consulting_place,
    starts_at timestamptz not null,
    ends_at   timestamptz not null check (ends_at > starts_at),
    closed    boolean     not null default false,
    day_off   boolean     not null default false,
    constraint consulting_slot_expert_once
        exclude using gist (expert_id with =, tstzrange(starts_at, ends_at) with &&) where (not closed),
    constraint consulting_slot_place_once
        exclude using gist (place with =, tstzrange(starts_at, ends_at) with &&) where (not closed)
);
create index consulting_slot_by_time on consulting_slot (starts_at, id) where not closed;

create table consulting_booking (
    id          uuid        primary key,
    submission  uuid        not null unique,
    slot_id     uuid        not null references consulting_slot,
    company_id  uuid        not null references company,
    number      text        not null references consultation_case,
    booked_by   uuid        not null references person,
    booked_at   timestamptz not null,
    status      text        not null check (status in ('BOOKED', 'CAME', 'NO_SHOW', 'DONE', 'CANCELLED')),
    cancelled   text        check (cancelled in ('COMPANY', 'PHONE', 'CENTRE')),
    late        boolean     not null default false,
    reminded_at timestamptz,
    version     bigint      not null default 0,
    constraint consulting_cancellation_is_whole check ((status = 'CANCELLED') = (cancelled is not null)),
    constraint consulting_lateness_is_the_companys check (not late or cancelled = 'PHONE')
);
create unique index consulting_booking_once on consulting_booking (slot_id) where status <> 'CANCELLED';
create unique index consulting_booking_of_case_once on consulting_booking (number) where status = 'BOOKED';
create index consulting_booking_of_company on consulting_booking (company_id, booked_at desc);
create index consulting_booking_of_case on consulting_booking (number);

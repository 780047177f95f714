-- 전화·방문 대관 접수: which of the centre's staff typed a booking for a company, who asked for it, and how that person
-- consented. A booking without a row here was asked for by the company itself.
create table venue_entered_booking (
    number       text        primary key references venue_booking,
    entered_by   uuid        not null references person,
    way          text        not null check (way in ('PHONE', 'VISIT')),
    caller_name  text        not null check (length(caller_name) between 1 and 50),
    caller_phone text        not null check (caller_phone ~ '^[0-9]{1,12}$'),
    consent      text        not null check (length(consent) between 1 and 200),
    entered_at   timestamptz not null
);
create index venue_entered_booking_by on venue_entered_booking (entered_by);

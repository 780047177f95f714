-- Says that the demo town stands, so that it is planted once.
create table demo_town (
    planted_at timestamptz not null
);

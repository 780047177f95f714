-- 이차보전금 추계: what the next quarters will cost as things stand, reckoned anew each night.
create table subsidy_forecast (
    made_on date   not null,
    year    int    not null,
    quarter int    not null check (quarter between 1 and 4),
    running bigint not null check (running >= 0),
    awaited bigint not null check (awaited >= 0),
    primary key (made_on, year, quarter)
);

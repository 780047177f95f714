-- One taking of a service's figures. Whoever writes this row takes them; a second node finds it and leaves them alone.
create table kpi_night (
    day             date        not null,
    service         text        not null check (service ~ '^[a-z]{1,30}$'),
    formula_version integer     not null check (formula_version >= 1),
    taken_at        timestamptz not null,
    primary key (day, service),
    unique (day, service, formula_version)
);

-- Every figure as it was told that day, once for the centre and once for the city, whose small cells stay hidden for ever.
-- Where it stood in the report: the breakdown and its line, both empty for the headline.
create table kpi_snapshot (
    day             date    not null,
    service         text    not null,
    audience        text    not null check (audience in ('CENTRE', 'CITY')),
    period          text    not null check (period in ('THIS_MONTH', 'LAST_MONTH', 'THIS_YEAR', 'LAST_YEAR')),
    breakdown       text    not null,
    line            text    not null,
    kpi             text    not null check (kpi <> ''),
    place           integer not null check (place >= 0),
    first_month     date    not null check (extract(day from first_month) = 1),
    last_month      date    not null check (extract(day from last_month) = 1 and last_month >= first_month),
    value           numeric,
    unit            text    not null check (unit <> ''),
    hidden          boolean not null,
    formula_version integer not null,
    primary key (day, service, audience, period, breakdown, line, kpi),
    foreign key (day, service, formula_version) references kpi_night (day, service, formula_version),
    check (value is null or not hidden),
    check ((breakdown = '') = (line = ''))
);

insert into append_only_table values ('kpi_night'), ('kpi_snapshot');
create trigger kpi_night_only_grows before update or delete or truncate on kpi_night
    for each statement execute function refuse_change();
create trigger kpi_snapshot_only_grows before update or delete or truncate on kpi_snapshot
    for each statement execute function refuse_change();

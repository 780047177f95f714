-- Tours of a team through an industrial complex (찾아가는 애로해결): planned, under way, reported or called off. The ways
-- of the states and what a report needs are repeated here, whoever asks.
create table outreach_tour (
    id            uuid        primary key,
    title         text        not null check (length(title) between 1 and 100),
    day           date        not null,
    starts        time        not null,
    complex       text        not null check (length(complex) between 1 and 50),
    meeting_point text        not null check (length(meeting_point) between 1 and 100),
    leader_id     uuid        not null references person,
    status        text        not null check (status in ('PLANNED', 'UNDER_WAY', 'REPORTED', 'CALLED_OFF')),
    reason        text        not null default '' check (length(reason) <= 500),
    summary       text        not null default '' check (length(summary) <= 4000),
    planned_by    uuid        not null references person,
    planned_at    timestamptz not null,
    reported_at   timestamptz,
    version       bigint      not null,
    constraint outreach_tour_called_off_for_a_reason check ((status = 'CALLED_OFF') = (reason <> '')),
    constraint outreach_tour_report_is_whole
        check ((status = 'REPORTED') = (summary <> '') and (status = 'REPORTED') = (reported_at is not null))
);
create index outreach_tour_by_day on outreach_tour (day, id);

create table outreach_member (
    tour_id   uuid not null references outreach_tour,
    person_id uuid not null references person,
    primary key (tour_id, person_id)
);
create index outreach_member_of_person on outreach_member (person_id);
alter table outreach_tour add constraint outreach_leader_is_of_the_team
    foreign key (id, leader_id) references outreach_member (tour_id, person_id) deferrable initially deferred;

create table outreach_guest (
    tour_id uuid not null references outreach_tour,
    place   int  not null check (place between 1 and 20),
    name    text not null check (length(name) between 1 and 50),
    agency  text not null check (length(agency) between 1 and 50),
    primary key (tour_id, place)
);

create table outreach_stop (
    id         uuid primary key,
    tour_id    uuid not null references outreach_tour,
    company_id uuid not null references company,
    place      int  not null check (place between 1 and 30),
    at         time not null,
    contact    text not null check (length(contact) between 1 and 50),
    phone      text not null check (phone ~ '^[0-9]{0,12}$'),
    note       text not null check (length(note) <= 500),
    state      text not null check (state in ('PLANNED', 'ARRIVED', 'DONE', 'NOT_MET')),
    reason     text not null default '' check (length(reason) <= 200),
    arrived_at timestamptz,
    settled_at timestamptz,
    constraint outreach_stop_once_a_tour unique (tour_id, company_id),
    constraint outreach_stop_has_its_place unique (tour_id, place) deferrable initially deferred,
    constraint outreach_stop_not_met_for_a_reason check ((state = 'NOT_MET') = (reason <> '')),
    constraint outreach_stop_done_after_arrival check (state not in ('ARRIVED', 'DONE') or arrived_at is not null),
    constraint outreach_stop_settled_at check ((state in ('DONE', 'NOT_MET')) = (settled_at is not null))
);
create index outreach_stop_of_company on outreach_stop (company_id, tour_id);

-- A case that was opened at a stop. It stays so, whatever becomes of the case.
create table outreach_case (
    number    text        primary key references consultation_case,
    stop_id   uuid        not null references outreach_stop,
    opened_by uuid        not null references person,
    opened_at timestamptz not null
);
create index outreach_case_of_stop on outreach_case (stop_id);
insert into append_only_table values ('outreach_case');
create trigger outreach_case_only_grows before update or delete or truncate on outreach_case
    execute function refuse_change();

create function outreach_tour_walks() returns trigger language plpgsql as $$
begin
    if new.status <> old.status and (old.status, new.status) not in
            (('PLANNED', 'UNDER_WAY'), ('PLANNED', 'CALLED_OFF'), ('UNDER_WAY', 'REPORTED')) then
        raise exception 'a tour does not go from % to %', old.status, new.status using errcode = 'check_violation';
    end if;
    if new.status in ('UNDER_WAY', 'REPORTED') and not exists (select from outreach_stop where tour_id = new.id) then
        raise exception 'a tour without firms' using errcode = 'check_violation';
    end if;
    if new.status = 'REPORTED' and exists (select from outreach_stop where tour_id = new.id
            and state not in ('DONE', 'NOT_MET')) then
        raise exception 'a stop is not settled' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger outreach_tour_walks before update on outreach_tour for each row execute function outreach_tour_walks();

-- Nothing of a stop changes once its tour is over, and only under way is anybody met.
create function outreach_stop_walks() returns trigger language plpgsql as $$
declare
    tour text;
begin
    select status into tour from outreach_tour where id = coalesce(new.tour_id, old.tour_id);
    if tour in ('REPORTED', 'CALLED_OFF') then
        raise exception 'the tour is over' using errcode = 'check_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if new.state <> 'PLANNED' and tour <> 'UNDER_WAY' then
        raise exception 'the tour has not begun' using errcode = 'check_violation';
    end if;
    if new.state = 'NOT_MET' and exists (select from outreach_case where stop_id = new.id) then
        raise exception 'a case was opened there' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger outreach_stop_walks before insert or update or delete on outreach_stop
    for each row execute function outreach_stop_walks();

-- A case opened at a stop is the case of the firm that was met there.
create function outreach_case_fits() returns trigger language plpgsql as $$
begin
    if not exists (select from outreach_stop s join outreach_tour t on t.id = s.tour_id
                   join consultation_case c on c.number = new.number and c.company_id = s.company_id
                   where s.id = new.stop_id and s.state in ('ARRIVED', 'DONE') and t.status = 'UNDER_WAY') then
        raise exception 'nobody of that company was met there' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger outreach_case_fits before insert on outreach_case for each row execute function outreach_case_fits();

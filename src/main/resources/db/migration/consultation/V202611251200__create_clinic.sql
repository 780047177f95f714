-- On-site clinics: an expert comes for some days, the centre pays a share. The law that the state obeys in Java is
-- repeated here, and the money cannot be overspent whoever asks.

-- What holds from a day on. The figures are samples (예시).
create table clinic_terms (
    valid_from  date   primary key,
    day_rate    bigint not null check (day_rate between 1 and 10000000),
    max_days    int    not null check (max_days between 1 and 31),
    company_cap bigint not null check (company_cap > 0),
    report_days int    not null check (report_days between 1 and 365)
);
-- The share of support for firms of so many regular employees and more.
create table clinic_band (
    valid_from date not null references clinic_terms,
    staff_from int  not null check (staff_from >= 0),
    share_bp   int  not null check (share_bp between 1 and 10000),
    primary key (valid_from, staff_from)
);
insert into clinic_terms values ('2016-01-01', 350000, 7, 2000000, 14);
insert into clinic_band values ('2016-01-01', 0, 9000), ('2016-01-01', 10, 7000);

-- closed_since: since when the rest of the year's budget does not pay for a single day.
create table clinic_budget (
    year         int         primary key check (year between 2016 and 2199),
    amount       bigint      not null check (amount between 0 and 10000000000000),
    closed_since timestamptz,
    set_by       uuid        not null references person,
    set_at       timestamptz not null
);

create table clinic (
    id            uuid        primary key,
    number        text        not null references consultation_case,
    company_id    uuid        not null references company,
    asked_by      uuid        not null references person,
    days_wanted   int         not null check (days_wanted between 1 and 31),
    goal          text        not null check (length(goal) between 1 and 2000),
    site          text        not null check (length(site) between 1 and 300),
    first_date    date,
    second_date   date,
    third_date    date,
    state         text        not null check (state in ('PROPOSED', 'REQUESTED', 'REVIEWED', 'WAITING', 'APPROVED',
                      'VISITED', 'REPORTED', 'OBJECTED', 'CONFIRMED', 'CLAIMED', 'PAID', 'REFUSED', 'WITHDRAWN', 'ENDED')),
    reviewer_id   uuid        references person,
    experts       text        check (length(experts) between 1 and 200),
    plan          text        check (length(plan) between 1 and 4000),
    days          int         check (days between 1 and 31),
    day_rate      bigint      check (day_rate > 0),
    share_bp      int         check (share_bp between 1 and 10000),
    staff         int         check (staff between 0 and 99999),
    staff_as_of   date,
    support       bigint      check (support >= 0),
    approver_id   uuid        references person,
    approved_at   timestamptz,
    budget_year   int         references clinic_budget,
    waiting_since timestamptz,
    cancellations int         not null check (cancellations between 0 and 2),
    days_held     int         not null check (days_held >= 0),
    report_due    date,
    report        text        check (length(report) between 1 and 8000),
    last_word     text        not null check (length(last_word) <= 2000),
    confirmed_by  uuid        references person,
    confirmed_at  timestamptz,
    claimer_id    uuid        references person,
    payer_id      uuid        references person,
    paid_at       timestamptz,
    created_at    timestamptz not null,
    version       bigint      not null,

    constraint clinic_review_is_whole check (
        state in ('PROPOSED', 'REQUESTED', 'REFUSED', 'WITHDRAWN')
        or (reviewer_id is not null and experts is not null and plan is not null and days is not null
            and day_rate is not null and share_bp is not null and staff is not null and staff_as_of is not null
            and support is not null)),
    constraint clinic_support_is_a_share check (support <= days * day_rate * share_bp / 10000),
    constraint clinic_approval_by_another check (approver_id <> reviewer_id and approver_id <> asked_by),
    constraint clinic_approval_is_whole check (
        state not in ('APPROVED', 'VISITED', 'REPORTED', 'OBJECTED', 'CONFIRMED', 'CLAIMED', 'PAID', 'ENDED')
        or (approver_id is not null and approved_at is not null and budget_year is not null)),
    constraint clinic_waiting_has_a_place check (state <> 'WAITING' or waiting_since is not null),
    constraint clinic_days_within_approval check (days_held = 0 or days_held <= days),
    constraint clinic_report_before_confirmation check (
        state not in ('REPORTED', 'OBJECTED', 'CONFIRMED', 'CLAIMED', 'PAID') or report is not null),
    constraint clinic_confirmed_before_payment check (
        state not in ('CONFIRMED', 'CLAIMED', 'PAID') or (confirmed_by is not null and confirmed_at is not null)),
    constraint clinic_payment_by_another check (payer_id <> claimer_id),
    constraint clinic_payment_is_whole check (
        (state = 'PAID') = (payer_id is not null and paid_at is not null)
        and (state not in ('CLAIMED', 'PAID') or claimer_id is not null)),
    constraint clinic_ends_at_second_cancellation check (cancellations < 2 or state not in ('APPROVED', 'WAITING'))
);
create unique index clinic_one_open_of_case on clinic (number)
    where state not in ('PAID', 'REFUSED', 'WITHDRAWN', 'ENDED');
create index clinic_of_case on clinic (number, created_at desc);
create index clinic_of_company on clinic (company_id, budget_year);
create index clinic_by_age on clinic (created_at desc, id);
create index clinic_waiting_list on clinic (waiting_since, id) where state = 'WAITING';

create table clinic_visit (
    id           uuid primary key,
    clinic_id    uuid not null references clinic,
    day          date not null,
    starts       time not null,
    ends         time not null check (ends > starts),
    state        text not null check (state in ('AGREED', 'HELD', 'CANCELLED')),
    who          text not null check (length(who) <= 200),
    done         text not null check (length(done) <= 4000),
    cancelled_by text check (cancelled_by in ('COMPANY', 'CENTRE')),
    reason       text not null check (length(reason) <= 1000),
    constraint clinic_visit_held_is_logged check (state <> 'HELD' or (who <> '' and done <> '')),
    constraint clinic_visit_cancelled_by_somebody check ((state = 'CANCELLED') = (cancelled_by is not null))
);
create unique index clinic_visit_once_a_day on clinic_visit (clinic_id, day) where state <> 'CANCELLED';
create index clinic_visit_of_clinic on clinic_visit (clinic_id, day);

-- Photos of a visit, and files of the report (visit_id empty). Who may open them, the case's gate decides.
create table clinic_file (
    file_id   uuid primary key references stored_file,
    clinic_id uuid not null references clinic,
    visit_id  uuid references clinic_visit
);
create index clinic_file_of_clinic on clinic_file (clinic_id);

-- Every won that a clinic reserved, gave back and used up.
create table clinic_ledger (
    id        bigint      generated always as identity primary key,
    year      int         not null references clinic_budget,
    clinic_id uuid        not null references clinic,
    kind      text        not null check (kind in ('RESERVE', 'RELEASE', 'SPEND')),
    amount    bigint      not null check (amount > 0),
    at        timestamptz not null
);
create index clinic_ledger_of_year on clinic_ledger (year, kind);
create index clinic_ledger_of_clinic on clinic_ledger (clinic_id);
create unique index clinic_ledger_reserved_once on clinic_ledger (clinic_id) where kind = 'RESERVE';
create unique index clinic_ledger_spent_once on clinic_ledger (clinic_id) where kind = 'SPEND';
create trigger clinic_ledger_only_grows before update or delete or truncate on clinic_ledger
    execute function refuse_change();
insert into append_only_table values ('clinic_ledger');

-- Whoever writes into the ledger waits for the year's row, and the sums must hold.
create function clinic_ledger_balances() returns trigger language plpgsql as $$
declare
    granted bigint;
    bound   bigint;
    mine    bigint;
begin
    select amount into granted from clinic_budget where year = new.year for update;
    select coalesce(sum(case kind when 'RESERVE' then amount when 'RELEASE' then -amount else 0 end), 0) into bound
        from clinic_ledger where year = new.year;
    select coalesce(sum(case kind when 'RESERVE' then amount else -amount end), 0) into mine
        from clinic_ledger where clinic_id = new.clinic_id;
    if bound > granted then
        raise exception 'the clinics of % are over their budget', new.year using errcode = 'check_violation';
    end if;
    if mine < 0 then
        raise exception 'clinic % uses more than it reserved', new.clinic_id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger clinic_ledger_balances after insert on clinic_ledger
    for each row execute function clinic_ledger_balances();

create function clinic_budget_covers() returns trigger language plpgsql as $$
begin
    if new.amount < (select coalesce(sum(case kind when 'RESERVE' then amount when 'RELEASE' then -amount else 0 end), 0)
                     from clinic_ledger where year = new.year) then
        raise exception 'the budget of % is bound already', new.year using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger clinic_budget_covers before update of amount on clinic_budget
    for each row execute function clinic_budget_covers();

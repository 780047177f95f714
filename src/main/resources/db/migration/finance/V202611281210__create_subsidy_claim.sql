-- 이차보전금 지급신청·정산·지급: what a bank claims for a quarter, what was found, what was paid. A payment is never changed.
create table subsidy_claim (
    id          uuid        primary key,
    bank_id     uuid        not null references bank,
    year        int         not null check (year between 2000 and 2199),
    quarter     int         not null check (quarter between 1 and 4),
    state       text        not null check (state in ('VALIDATED', 'DISPUTED', 'CONFIRMED', 'APPROVED', 'PAID')),
    revision    int         not null check (revision > 0),
    word        text        not null default '' check (length(word) <= 2000),
    claimed_by  uuid        not null references person,
    claimed_at  timestamptz not null,
    prepared_by uuid        references person,
    prepared_at timestamptz,
    approved_by uuid        references person,
    approved_at timestamptz,
    paid_on     date,
    lines       bigint      not null default 0,
    carried_in  bigint      not null default 0 check (carried_in <= 0),
    payable     bigint      not null default 0,
    carried_out bigint      not null default 0,
    version     bigint      not null default 0,
    unique (bank_id, year, quarter),
    constraint claim_approved_by_a_second check (approved_by is null or approved_by <> prepared_by),
    constraint claim_approved_is_whole check ((state in ('APPROVED', 'PAID')) = (approved_by is not null)
        and (approved_by is null) = (approved_at is null)),
    constraint claim_prepared_is_whole check ((state in ('CONFIRMED', 'APPROVED', 'PAID')) = (prepared_by is not null)
        and (prepared_by is null) = (prepared_at is null)),
    constraint claim_paid_on_a_day check ((state = 'PAID') = (paid_on is not null)),
    constraint claim_adds_up check (payable = greatest(0, lines + carried_in) and carried_out = least(0, lines + carried_in))
);

create table subsidy_claim_line (
    claim_id        uuid    not null references subsidy_claim,
    revision        int     not null,
    line            bigint  not null,
    number          text    not null check (length(number) <= 20),
    business_number text    not null check (length(business_number) <= 20),
    opening         bigint,
    closing         bigint,
    claimed         bigint  not null check (claimed >= 0),
    own             bigint  check (own >= 0),
    verdict         text    not null check (verdict in ('MATCH', 'DIFF', 'UNKNOWN_LOAN', 'NOT_ELIGIBLE', 'DUPLICATE')),
    primary key (claim_id, revision, line),
    constraint claim_line_verdict_holds check (case verdict when 'MATCH' then own = claimed when 'DIFF' then own <> claimed and own > 0
        when 'NOT_ELIGIBLE' then own = 0 and claimed > 0 else own is null end)
);
create index subsidy_claim_line_of_loan on subsidy_claim_line (claim_id, revision, number);

-- What the officer has reckoned; made anew as often as it takes, until somebody else approves.
create table settlement_line (
    claim_id uuid   not null references subsidy_claim,
    number   text   not null references loan,
    kind     text   not null check (kind in ('REGULAR', 'ADJUSTMENT')),
    year     int    not null,
    quarter  int    not null check (quarter between 1 and 4),
    amount   bigint not null,
    segments jsonb  not null,
    primary key (claim_id, number, year, quarter)
);

-- 지급 원장. An adjustment of an earlier quarter stands in the open one; 환수 (recovery) takes back what a company owes itself.
create table subsidy_payment (
    serial   bigint      generated always as identity primary key,
    claim_id uuid        references subsidy_claim,
    number   text        not null references loan,
    kind     text        not null check (kind in ('REGULAR', 'ADJUSTMENT', 'RECOVERY')),
    year     int         not null,
    quarter  int         not null check (quarter between 1 and 4),
    amount   bigint      not null,
    segments jsonb       not null,
    booked_at timestamptz not null,
    constraint payment_has_its_claim check ((claim_id is null) = (kind = 'RECOVERY')),
    constraint payment_has_its_sign check (kind <> 'REGULAR' or amount >= 0)
);
create unique index subsidy_paid_once on subsidy_payment (number, year, quarter) where kind = 'REGULAR';
create unique index subsidy_adjusted_once on subsidy_payment (claim_id, number, year, quarter) where kind = 'ADJUSTMENT';
create index subsidy_payment_of_loan on subsidy_payment (number, year, quarter);

create function refuse_overpaid() returns trigger language plpgsql as $$
begin
    if (select sum(amount) from subsidy_payment where number = new.number and year = new.year and quarter = new.quarter) < 0 then
        raise exception 'more was taken back than paid on %', new.number using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger refuse_overpaid after insert on subsidy_payment deferrable initially deferred
    for each row when (new.amount < 0) execute function refuse_overpaid();
create trigger refuse_change before update or delete on subsidy_payment for each row execute function refuse_change();
create trigger refuse_change before update or delete on subsidy_claim_line for each row execute function refuse_change();
insert into append_only_table values ('subsidy_payment'), ('subsidy_claim_line');

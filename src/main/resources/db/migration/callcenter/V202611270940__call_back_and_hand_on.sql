-- Who asked to be called back and by when we said we would; one queue for all agents.
create table call_callback (
    id           uuid        primary key,
    number       text        not null references call_ticket,
    phone        text        not null check (phone ~ '^[0-9]{8,15}$'),
    asked_by     text        not null check (asked_by in ('VISITOR', 'COMPANY', 'AGENT')),
    asked_at     timestamptz not null,
    promised_at  timestamptz not null check (promised_at > asked_at),
    state        text        not null check (state in ('WAITING', 'TAKEN', 'REACHED', 'GIVEN_UP')),
    taken_by     uuid        references person,
    taken_at     timestamptz,
    attempts     int         not null check (attempts between 0 and 3),
    first_try_at timestamptz,
    settled_at   timestamptz,

    constraint callback_taken_by_somebody check ((state = 'TAKEN') = (taken_by is not null)
        and (taken_by is null) = (taken_at is null)),
    constraint callback_tried_before_it_ends check ((attempts = 0) = (first_try_at is null)
        and (state <> 'GIVEN_UP' or attempts = 3) and (state <> 'REACHED' or attempts >= 1)),
    constraint callback_settled_once check ((settled_at is not null) = (state in ('REACHED', 'GIVEN_UP')))
);
create index call_callback_queue on call_callback (promised_at, asked_at, id) where state = 'WAITING';
create unique index call_callback_one_in_hand on call_callback (taken_by) where state = 'TAKEN';
create unique index call_callback_one_of_ticket on call_callback (number) where settled_at is null;
-- Whoever asks twice waits once.
create unique index call_callback_one_of_phone on call_callback (phone) where settled_at is null;
create index call_callback_by_promise on call_callback (promised_at);
create trigger call_callback_stands_behind_figures after insert or update or delete on call_callback
    for each statement execute function note_figure_change();

-- A call handed on inside the house: with the caller on the line (warm) or for later (cold); nothing moves before the
-- receiver says yes.
create table call_transfer (
    id          uuid        primary key,
    number      text        not null references call_ticket,
    kind        text        not null check (kind in ('WARM', 'COLD')),
    level       text        not null check (level in ('L1', 'L2', 'L3')),
    from_id     uuid        not null references person,
    to_id       uuid        not null references person,
    reason      text        not null check (length(reason) between 1 and 500),
    offered_at  timestamptz not null,
    state       text        not null check (state in ('OFFERED', 'ACCEPTED', 'REFUSED')),
    refusal     text        not null check (length(refusal) <= 500),
    answered_at timestamptz,

    constraint transfer_goes_to_somebody_else check (from_id <> to_id),
    constraint transfer_refused_with_a_reason check ((state = 'REFUSED') = (refusal <> '')),
    constraint transfer_answered_once check ((state = 'OFFERED') = (answered_at is null))
);
create unique index call_transfer_one_at_a_time on call_transfer (number) where state = 'OFFERED';
create index call_transfer_to on call_transfer (to_id, offered_at) where state = 'OFFERED';
create index call_transfer_of_ticket on call_transfer (number, offered_at);
create trigger call_transfer_stands_behind_figures after insert or update or delete on call_transfer
    for each statement execute function note_figure_change();

-- Abuse on the telephone: warned first, then ended (민원 처리에 관한 법률 시행령 제4조). No ending follows anything but a warning.
create table call_conduct (
    number       text        not null references call_ticket,
    serial       int         not null check (serial between 1 and 20),
    step         text        not null check (step in ('FLAGGED', 'WARNED', 'ENDED')),
    kind         text        not null check (kind in ('SWEARING', 'THREAT', 'HARASSMENT', 'REPETITION')),
    said         text        not null check (length(said) between 1 and 500),
    by_id        uuid        not null references person,
    at           timestamptz not null,
    after_serial int         generated always as (case when step = 'ENDED' then serial - 1 end) stored,
    after_step   text        generated always as (case when step = 'ENDED' then 'WARNED' end) stored,
    primary key (number, serial),
    unique (number, serial, step),
    foreign key (number, after_serial, after_step) references call_conduct (number, serial, step)
);
create unique index call_conduct_ends_once on call_conduct (number) where step = 'ENDED';
create trigger call_conduct_only_grows before update or delete or truncate on call_conduct
    for each statement execute function refuse_change();
insert into append_only_table values ('call_conduct');

-- The call after the call (해피콜): asked by a colleague, or by a link that only its holder knows.
create table call_happy (
    number      text        primary key references call_ticket,
    hash        text        not null unique,
    asked_at    timestamptz not null,
    closes_at   timestamptz not null check (closes_at > asked_at),
    score       int         check (score between 1 and 5),
    comment     text        not null check (length(comment) <= 1000),
    answered_at timestamptz,
    asked_by    uuid        references person,
    constraint happy_answers_have_a_score check ((score is null) = (answered_at is null) and (score is not null or comment = ''))
);
create index call_happy_open on call_happy (asked_at) where answered_at is null;
create trigger call_happy_stands_behind_figures after insert or update or delete on call_happy
    for each statement execute function note_figure_change();

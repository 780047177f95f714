-- The integrated call centre (통합콜센터): what is asked by telephone, who answered it and how far it went.
create table call_topic (
    code     text primary key check (code ~ '^[a-z-]{1,30}$'),
    name     text not null check (length(name) between 1 and 50),
    name_en  text not null check (length(name_en) between 1 and 50),
    minutes  int  not null check (minutes between 1 and 60),
    script   text not null check (length(script) <= 1000),
    position int  not null unique
);

create table call_article (
    id    uuid primary key default gen_random_uuid(),
    topic text not null references call_topic,
    title text not null check (length(title) between 1 and 100),
    body  text not null check (length(body) between 1 and 2000),
    unique (topic, title)
);

create table call_ticket (
    number        text        primary key check (number ~ '^20[0-9]{2}-[0-9]{6}$'),
    -- One call is one ticket, whoever opens it: the telephone box's name of the call, or the key of the form.
    reference     text        not null unique check (length(reference) between 1 and 64),
    direction     text        not null check (direction in ('IN', 'OUT')),
    caller_phone  text        not null check (caller_phone ~ '^[0-9]{0,15}$'),
    caller_name   text        not null check (length(caller_name) <= 50),
    company_id    uuid        references company,
    caller_id     uuid        references person,
    consented     boolean     not null,
    topic         text        not null references call_topic,
    level         text        not null check (level in ('L1', 'L2', 'L3')),
    note          text        not null check (length(note) <= 2000),
    result        text        not null check (length(result) <= 2000),
    state         text        not null check (state in ('NEW', 'ANSWERED_L1', 'CLOSED', 'CALLBACK_WAIT', 'IN_PROGRESS',
                                  'TRANSFERRED_INTERNAL', 'CONVERTED', 'TRANSFERRED_EXTERNAL', 'ABANDONED')),
    owner_id      uuid        references person,
    taken_by      uuid        references person,
    received_at   timestamptz not null,
    wait_seconds  int         not null check (wait_seconds between 0 and 86400),
    talk_seconds  int         not null check (talk_seconds between 0 and 86400),
    first_contact boolean     not null,
    closed_at     timestamptz check (closed_at >= received_at),
    filed_as      text        references request_file check (filed_as = number),
    agency        text        not null check (length(agency) <= 100),
    told          text        not null check (length(told) <= 200),
    referred_by   timestamptz,
    referred_at   timestamptz,
    version       bigint      not null,

    constraint call_has_an_owner check (owner_id is not null or state in ('CALLBACK_WAIT', 'ABANDONED', 'CONVERTED')),
    constraint call_closes_with_its_state check ((closed_at is not null) = (state in ('CLOSED', 'ABANDONED'))),
    constraint call_crosses_with_a_file check (state <> 'CONVERTED' or filed_as is not null),
    constraint call_file_has_a_company check (filed_as is null or company_id is not null),
    -- Another agency's matter goes there by a certain hour, and the caller hears of it (민원 처리에 관한 법률 시행령 제13조).
    constraint call_referred_as_the_law_says check (
        (referred_at is not null) = (agency <> '') and (referred_at is not null) = (told <> '')
        and (referred_at is not null) = (referred_by is not null)
        and (state <> 'TRANSFERRED_EXTERNAL' or referred_at is not null))
);
create index call_ticket_by_time on call_ticket (received_at desc, number desc);
create index call_ticket_open_of_owner on call_ticket (owner_id, received_at) where closed_at is null;
create index call_ticket_open on call_ticket (received_at) where closed_at is null;
create index call_ticket_of_company on call_ticket (company_id, received_at desc) where company_id is not null;
create index call_ticket_by_phone on call_ticket (caller_phone, received_at desc) where caller_phone <> '';
create trigger call_ticket_stands_behind_figures after insert or update or delete on call_ticket
    for each statement execute function note_figure_change();

-- What happened to a ticket, line by line.
create table call_step (
    id     bigint      generated always as identity primary key,
    number text        not null references call_ticket,
    at     timestamptz not null,
    by_id  uuid        references person,
    deed   text        not null check (deed ~ '^[a-z-]{1,40}$'),
    detail text        not null check (length(detail) <= 200)
);
create index call_step_of_ticket on call_step (number, id);
create trigger call_step_only_grows before update or delete or truncate on call_step
    for each statement execute function refuse_change();
insert into append_only_table values ('call_step');

-- A caller's word is no proof: what was asked, whether the answers were right, and who says so.
create table call_check (
    id     uuid        primary key,
    number text        not null references call_ticket,
    company_id uuid    not null references company,
    facts  text[]      not null check (cardinality(facts) between 1 and 4
                           and facts <@ array['BUSINESS_NUMBER', 'CEO', 'CALLED_BACK', 'REQUEST_NUMBER']),
    passed boolean     not null,
    by_id  uuid        not null references person,
    at     timestamptz not null,
    constraint call_check_passes_with_two_facts check (not passed or cardinality(facts) >= 2 or facts = array['CALLED_BACK'])
);
create index call_check_of_ticket on call_check (number, at);
create trigger call_check_only_grows before update or delete or truncate on call_check
    for each statement execute function refuse_change();
insert into append_only_table values ('call_check');

-- Calls that ring: told by the telephone box, taken by whoever opens them first.
create table call_ringing (
    reference   text        primary key check (length(reference) between 1 and 64),
    from_number text        not null check (from_number ~ '^[0-9]{0,15}$'),
    rang_at     timestamptz not null,
    taken_by    uuid        references person,
    taken_at    timestamptz,
    hung_up_at  timestamptz,
    check ((taken_by is null) = (taken_at is null))
);
create index call_ringing_waiting on call_ringing (rang_at) where taken_at is null and hung_up_at is null;
create index call_ringing_by_time on call_ringing (rang_at);

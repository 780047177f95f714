-- Who looks at a case now. Worth nothing a minute later, so it needs no log.
create unlogged table case_presence (
    number    text        not null references consultation_case,
    person_id uuid        not null references person,
    seen_at   timestamptz not null,
    primary key (number, person_id)
);

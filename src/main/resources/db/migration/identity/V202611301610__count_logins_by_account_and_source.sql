-- Failures of one account from one source or device are counted before those of the account from everywhere: a stranger
-- locks out himself. What belongs to an account is found by its hash, to be forgotten with a new password.
alter table login_attempt add column account text;
create index login_attempt_of_account on login_attempt (account) where account is not null;
create index login_attempt_by_last on login_attempt (last_at);

-- Who is logged in where and since when, for the record of log-outs: a session that is gone without one timed out.
create table signed_in (
    session_id text        primary key,
    person_id  uuid        not null references person,
    source     text        not null,
    at         timestamptz not null
);
create index signed_in_of_person on signed_in (person_id);

-- Whoever was not reached waits a while before the next try, so that one absent caller does not hold up the others.
alter table call_callback add column next_try_at timestamptz;
alter table call_callback add constraint callback_tried_again_only_while_waiting
    check (next_try_at is null or (state in ('WAITING', 'TAKEN') and attempts > 0));
drop index call_callback_queue;
create index call_callback_queue on call_callback (promised_at, asked_at, id) include (next_try_at) where state = 'WAITING';

-- Who asked to join is forgotten a while after the answer. What was answered before today counts from when it was asked.
alter table company_join_request add column answered_at timestamptz;
update company_join_request set answered_at = at where answered;
alter table company_join_request add constraint company_join_request_answered check (answered = (answered_at is not null));

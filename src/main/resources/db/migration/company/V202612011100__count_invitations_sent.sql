-- How many letters go out is counted by when they were sent: an invitation that is withdrawn was sent all the same.
alter table company_invitation add column sent_at timestamptz;
update company_invitation set sent_at = expires_at - interval '7 days';
alter table company_invitation alter column sent_at set not null;
create index company_invitation_by_person on company_invitation (by_person, sent_at);

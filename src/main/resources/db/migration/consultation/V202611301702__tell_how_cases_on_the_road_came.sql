-- Cases that went over the road before the road remembered how they came; what came in from elsewhere knew less than this.
insert into request_origin (number, channel, filed_by, consent, contact_name, contact_phone)
select c.number, c.channel, c.filed_by, coalesce(c.consent, ''), c.contact_name, c.contact_phone
from consultation_case c
where (select k.from_service from request_crossing k where k.number = c.number and k.decision = 'ACCEPTED'
       order by k.decided_at limit 1) = 'consultation'
on conflict do nothing;

-- 접수 경로: who filed a request, how, with which consent and whom to call. Kept by the road once it leaves the service that
-- took it in, so that it arrives with it wherever it goes, whatever the services on the way keep themselves.
create table request_origin (
    number        text        primary key references request_file,
    channel       text        not null check (channel in ('WEB', 'PHONE', 'VISIT', 'FAX', 'MAIL', 'FIELD', 'AGENCY')),
    filed_by      uuid        references person,
    consent       text        not null,
    contact_name  text        not null check (length(contact_name) <= 100),
    contact_phone text        not null check (contact_phone ~ '^[0-9]{0,15}$'),
    constraint origin_by_staff_has_consent check (channel = 'WEB' or consent <> '')
);

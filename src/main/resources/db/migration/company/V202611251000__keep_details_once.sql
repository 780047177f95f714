-- A form that was sent twice leaves one row.
create unique index company_certificate_once on company_certificate (company_id, kind, number);
create unique index company_workplace_once on company_workplace (company_id, name, address);

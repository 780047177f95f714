-- The company's document box: papers handed in once and used again, each with the time for which it holds.
create table company_document (
    id          uuid primary key default uuidv7(),
    company_id  uuid        not null,
    kind        text        not null check (kind in ('BUSINESS_REGISTRATION', 'CORPORATE_REGISTER', 'TAX_CLEARANCE',
                                'FACTORY_REGISTRATION', 'FINANCIAL_STATEMENT', 'CERTIFICATE', 'OTHER')),
    file_id     uuid        not null unique references stored_file,
    valid_from  date        not null,
    valid_to    date check (valid_to >= valid_from),
    added_by    uuid        not null,
    added_at    timestamptz not null,
    replaced_by uuid unique references company_document deferrable initially deferred check (replaced_by <> id)
);
create index company_document_by_company on company_document (company_id, kind, added_at desc);

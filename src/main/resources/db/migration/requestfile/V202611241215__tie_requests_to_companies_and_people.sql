-- The walls between rooms are foreign keys, and they point downwards.
alter table request_file
    add foreign key (company_id) references company,
    add foreign key (applicant_id) references person,
    add foreign key (owner_id) references person;

-- Whoever saves an agency says which version was on the screen; who comes second is shown what the first one saved.
alter table agency add column version bigint not null default 0;

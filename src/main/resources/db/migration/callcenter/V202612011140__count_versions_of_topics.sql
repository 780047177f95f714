-- Whoever saves a topic says which version was on the screen; who comes second is shown what the first one saved.
alter table call_topic add column version bigint not null default 0;

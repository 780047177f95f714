-- Whoever holds a link without an account is named, but is nobody on file.
alter table look alter column actor_id drop not null;

-- A service that works in several manners may be asked for one of them: a consultation as a clinic at the company (현장클리닉).
alter table request_crossing add column manner text not null default '' check (manner ~ '^([a-z-]{2,30})?$');

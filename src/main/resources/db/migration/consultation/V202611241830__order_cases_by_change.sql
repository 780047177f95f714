-- When something last happened to a case, so that the list can be paged in that order.
alter table consultation_case add column changed_at timestamptz;
update consultation_case set changed_at = greatest(filed_at, accepted_at, answered_at, closed_at);

create function consultation_first_change() returns trigger language plpgsql as $$
begin
    new.changed_at := coalesce(new.changed_at, new.filed_at);
    return new;
end $$;
create trigger consultation_first_change before insert on consultation_case
    for each row execute function consultation_first_change();

alter table consultation_case alter column changed_at set not null;
create index consultation_by_change on consultation_case (changed_at desc, number desc);
create index consultation_by_category on consultation_case (category, filed_at desc, number desc);
create index consultation_by_district on consultation_case (district, filed_at desc, number desc);

-- Agencies to which a difficulty may be passed on (이송); another name may be typed.
create table outside_agency (
    name    text primary key check (length(name) between 1 and 100),
    retired boolean not null default false
);
insert into outside_agency (name) values
    ('경남중소벤처기업청'), ('중소벤처기업진흥공단 경남지역본부'), ('경남테크노파크'), ('경남신용보증재단'),
    ('대한무역투자진흥공사 경남지원단'), ('김해시청'), ('경상남도청'), ('고용노동부 양산지청'), ('한국산업단지공단 김해지사');

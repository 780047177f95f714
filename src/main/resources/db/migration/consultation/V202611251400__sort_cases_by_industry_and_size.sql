-- Of what trade and size the company was on the day of filing, so that figures by them cost no look into snapshots.
-- A trade is a division of manufacturing (C10 to C34) or else a section of the standard classification (A to U).
alter table consultation_case add column industry_group text not null default ''
    check (industry_group ~ '^([A-U]|C[0-9]{2})?$');
alter table consultation_case add column size_class text not null default ''
    check (size_class in ('', 'MICRO', 'SMALL', 'MEDIUM', 'MIDSIZE', 'LARGE'));

update consultation_case c set size_class = s.profile ->> 'size_class', industry_group = case
        when d is null then '' when d < 5 then 'A' when d < 10 then 'B' when d < 35 then 'C' || lpad(d::text, 2, '0')
        when d < 36 then 'D' when d < 40 then 'E' when d < 44 then 'F' when d < 49 then 'G' when d < 55 then 'H'
        when d < 58 then 'I' when d < 64 then 'J' when d < 68 then 'K' when d < 70 then 'L' when d < 74 then 'M'
        when d < 84 then 'N' when d < 85 then 'O' when d < 86 then 'P' when d < 90 then 'Q' when d < 94 then 'R'
        when d < 97 then 'S' when d < 99 then 'T' else 'U' end
from (select id, profile, nullif(left(profile ->> 'industry', 2), '')::int as d from company_snapshot) s
where s.id = c.snapshot_id;

create index consultation_by_industry on consultation_case (industry_group, filed_at desc, number desc);
create index consultation_by_size on consultation_case (size_class, filed_at desc, number desc);
create index consultation_by_unit on consultation_case (unit, filed_at desc, number desc);
create index consultation_by_channel on consultation_case (channel, filed_at desc, number desc);

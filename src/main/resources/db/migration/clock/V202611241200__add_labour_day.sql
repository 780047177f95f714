-- Labour Day is a public holiday from 2026 on (공휴일에 관한 법률, amended in April 2026), substitute included.
insert into holiday (day, name, source, approved_by, proposed_at, declared_at) values
    ('2026-05-01', '노동절', '공휴일에 관한 법률', '인사혁신처', '2026-04-07 00:00+09', '2026-04-07 00:00+09'),
    ('2027-05-01', '노동절', '공휴일에 관한 법률', '인사혁신처', '2026-04-07 00:00+09', '2026-04-07 00:00+09'),
    ('2027-05-03', '대체공휴일(노동절)', '공휴일에 관한 법률', '인사혁신처', '2026-04-07 00:00+09', '2026-04-07 00:00+09');

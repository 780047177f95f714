-- A telephone number as callcenter.caller.PhoneNumber reads it: in digits of whatever width, with any carrier's number
-- for calls abroad before 82, and none at all where there are more digits than any number has.
create or replace function phone_number(typed text) returns text language sql immutable strict parallel safe as $$
    select case when length(home) > 15 then '' else home end
    from (select case
            when abroad is null then digits
            when regexp_replace(abroad, '^0', '') ~ '^1[568][0-9]{6}$' then regexp_replace(abroad, '^0', '')
            else '0' || regexp_replace(abroad, '^0', '')
        end as home
        from (select digits, coalesce(
                substring(digits from '^(?:00)?82(0?[1-9][0-9]{7,10})$'),
                substring(digits from '^00[0-9]82(0?[1-9][0-9]{7,10})$'),
                substring(digits from '^00[0-9]{2}82(0?[1-9][0-9]{7,10})$'),
                substring(digits from '^00[0-9]{3}82(0?[1-9][0-9]{7,10})$')) as abroad
            from (select regexp_replace(normalize(typed, NFKC), '[^0-9]', '', 'g') as digits) as bare) as dialled) as read
$$;
reindex index company_by_phone_number;
reindex index person_by_phone_number;

-- A telephone number as people dial it at home, however it was typed: digits alone, +82 as the leading nought; numbers
-- for the whole country (1588-0000) have none. callcenter.caller.PhoneNumber says the same in Java.
create function phone_number(typed text) returns text language sql immutable strict parallel safe as $$
    select case
        when digits !~ '^(00)?82[0-9]{8,}$' then digits
        when regexp_replace(digits, '^(00)?820?', '') ~ '^1[568][0-9]{6}$' then regexp_replace(digits, '^(00)?820?', '')
        else '0' || regexp_replace(digits, '^(00)?820?', '')
    end
    from (select regexp_replace(typed, '[^0-9]', '', 'g') as digits) as bare
$$;
create index company_by_phone_number on company (phone_number(phone)) where phone <> '';
create index person_by_phone_number on person (phone_number(phone)) where phone <> '';

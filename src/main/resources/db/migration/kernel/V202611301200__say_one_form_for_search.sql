-- The form in which words are stored to be found: NFKC, small letters, without blanks, signs and a company's legal form.
-- kernel.SearchText says the same in Java. The collation is named, for a database's own one knows letters or knows none.
create function search_form(typed text) returns text language sql immutable strict parallel safe as $$
    select regexp_replace(regexp_replace(regexp_replace(
        lower(normalize(typed, NFKC) collate "pg_c_utf8"),
        '[\u0001-\u0020\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff9-\ufffb]+', '', 'g'),
        '\((주|유|합|株)\)|주식회사|유한책임회사|유한회사|합자회사|합명회사', '', 'g'),
        '[\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u2bff\u3001-\u303f\u30fb\ufe10-\ufe6f\ufff0-\uffff]+', '', 'g') collate "default"
$$;

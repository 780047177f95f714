package kr.oneroof.consultation.casebook;

/** The searches behind the suggestions; both read a bounded number of rows through an index. */
final class SuggestionStatement {
    /** The newest open ones of the company, which its index gives in order. */
    static final String CASES = """
            select number, title, category, status from (
                select number, title, category, status, filed_at,
                    ' ' || regexp_replace(lower(title || ' ' || body), '[^0-9a-z\\uAC00-\\uD7A3]+', ' ', 'g') as words
                from consultation_case
                where company_id = :company and status in
                    ('SUBMITTED', 'TRIAGED', 'IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'TRANSFERRED')
                order by filed_at desc, number desc limit 200) as newest
            where words like any (:patterns)
            order by (select count(*) from unnest(:patterns) as p where words like p) desc, filed_at desc limit 3""";

    /** So many hits are weighed and no more; a word that everybody uses says little anyway. */
    static final String ANSWERS = """
            select h.*, (select count(*) from casebook_thanks t where t.article_id = h.id) as thanks from (
                select * from casebook_article a
                where a.state = 'PUBLISHED' and a.search_text like any (:patterns) limit 500) as h
            order by (select count(*) from unnest(:patterns) as p where h.search_text like p) desc,
                (select count(*) from unnest(:patterns) as p where ' ' || lower(h.question) like p) desc,
                h.published_at desc limit 3""";

    private SuggestionStatement() {}
}

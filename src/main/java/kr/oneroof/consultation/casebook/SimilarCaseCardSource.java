package kr.oneroof.consultation.casebook;

import java.util.List;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.consultation.CaseCardSource;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Confidentiality;
import kr.oneroof.kernel.RequestNumber;

/**
 * Warns of a difficulty that the same company filed before: same field, a similar title, within 90 days. What was
 * merged is dealt with.
 */
@Component
@Order(10)
class SimilarCaseCardSource implements CaseCardSource {
    private static final String SIMILAR = """
            select c.number, c.title, c.filed_at from consultation_case own
            join consultation_case c on c.company_id = own.company_id and c.category = own.category
                and c.filed_at between own.filed_at - interval '90 days' and own.filed_at + interval '90 days'
            join request_file f on f.number = c.number
            where own.number = :number and c.number <> own.number and 'MERGED' not in (own.status, c.status)
                and similarity(lower(c.title), lower(own.title)) >= 0.4 and %s
            order by similarity(lower(c.title), lower(own.title)) desc, c.number desc limit 3""".formatted(Confidentiality.READABLE);

    private final JdbcClient database;
    private final CaseAccess access;

    SimilarCaseCardSource(JdbcClient database, CaseAccess access) {
        this.database = database;
        this.access = access;
    }

    @Override
    public Optional<Card> forStaff(RequestNumber number, CaseStatus status) {
        var ways = access.bind(database.sql(SIMILAR))
                .param("number", number.value())
                .query((row, index) -> new Way(
                        "casebook.similar.one",
                        "/desk/consultations/" + row.getString("number"),
                        List.of(row.getString("number"), row.getString("title"))))
                .list();
        return ways.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card("casebook.similar", List.of(Fact.of("casebook.similar.what")), ways));
    }

    @Override
    public Optional<Card> forCompany(RequestNumber number, CaseStatus status) {
        return Optional.empty();
    }
}

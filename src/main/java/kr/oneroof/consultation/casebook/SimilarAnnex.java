package kr.oneroof.consultation.casebook;

import java.util.List;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseAnnex;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.kernel.RequestNumber;

/** Warns of a difficulty that the same company filed before: same field, a similar title, within 90 days. */
@Component
@Order(10)
class SimilarAnnex implements CaseAnnex {
    private static final String SIMILAR = """
            select o.number, o.title, o.filed_at from consultation_case c
            join consultation_case o on o.company_id = c.company_id and o.category = c.category
                and o.filed_at between c.filed_at - interval '90 days' and c.filed_at + interval '90 days'
            where c.number = ? and o.number <> c.number and similarity(lower(o.title), lower(c.title)) >= 0.4
            order by similarity(lower(o.title), lower(c.title)) desc, o.number desc limit 3""";

    private final JdbcClient database;

    SimilarAnnex(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Card> forStaff(RequestNumber number, CaseStatus status) {
        var ways = database.sql(SIMILAR).param(number.value())
                .query((row, index) -> new Way("casebook.similar.one",
                        "/desk/consultations/" + row.getString("number"),
                        List.of(row.getString("number"), row.getString("title"))))
                .list();
        return ways.isEmpty() ? Optional.empty()
                : Optional.of(new Card("casebook.similar", List.of(Fact.of("casebook.similar.what")), ways));
    }

    @Override
    public Optional<Card> forCompany(RequestNumber number, CaseStatus status) {
        return Optional.empty();
    }
}

package kr.oneroof.consultation.casebook;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Category;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/** The closed cases that articles are drawn from. */
@Component
class ClosedCaseQueries {
    private final JdbcClient database;
    private final CaseIdentityQueries identities;
    private final ObjectProvider<PublicationRule> bars;

    ClosedCaseQueries(JdbcClient database, CaseIdentityQueries identities, ObjectProvider<PublicationRule> bars) {
        this.database = database;
        this.identities = identities;
        this.bars = bars;
    }

    /** @throws TransitionRefused when the case is not closed with an answer, or must stay private */
    void requireUsable(RequestNumber number) {
        var status = database.sql("select status from consultation_case where number = ?")
                .param(number.value())
                .query(String.class)
                .optional()
                .map(CaseStatus::valueOf)
                .orElseThrow(NotOnFile::new);
        if (status != CaseStatus.CLOSED || isBarred(number)) {
            throw new TransitionRefused(status, "propose-article");
        }
    }

    boolean isBarred(RequestNumber number) {
        return bars.stream().anyMatch(rule -> rule.bars(number));
    }

    /** The case in its own words: a beginning that still has to be rewritten. */
    ArticleWording wording(RequestNumber number) {
        requireUsable(number);
        return database.sql("""
                        select category, title, (select a.body from consultation_answer a where a.number = c.number
                            order by a.id desc limit 1) as answer
                        from consultation_case c where number = ?""")
                .param(number.value())
                .query((row, index) -> new ArticleWording(
                        Category.valueOf(row.getString("category")),
                        row.getString("title"),
                        beginning(row.getString("answer"))))
                .single();
    }

    CaseIdentity identity(RequestNumber number) {
        return identities.of(number);
    }

    private static String beginning(@Nullable String answer) {
        return answer == null ? "" : answer.substring(0, Math.min(4000, answer.length()));
    }
}

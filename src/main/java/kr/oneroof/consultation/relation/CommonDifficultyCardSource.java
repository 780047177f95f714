package kr.oneroof.consultation.relation;

import java.util.List;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseCardSource;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.kernel.RequestNumber;

/**
 * Tells staff which common difficulty a case belongs to, and its company that it is not alone, if that gives nobody
 * away.
 */
@Component
@Order(7)
class CommonDifficultyCardSource implements CaseCardSource {
    private static final String TITLE = "relation.common";

    private final CommonDifficultyService difficulties;

    CommonDifficultyCardSource(CommonDifficultyService difficulties) {
        this.difficulties = difficulties;
    }

    @Override
    public Optional<Card> forStaff(RequestNumber number, CaseStatus status) {
        return difficulties
                .of(number)
                .map(common -> new Card(
                        TITLE,
                        List.of(Fact.of(
                                "relation.common.member", common.matter().title(), common.members())),
                        List.of(new Way("relation.common.open", "/desk/common-difficulties/" + common.id()))));
    }

    @Override
    public Optional<Card> forCompany(RequestNumber number, CaseStatus status) {
        return difficulties
                .of(number)
                .map(common -> difficulties.companies(common.id()))
                .filter(CommonDifficulty::mayTell)
                .map(companies -> new Card(TITLE, List.of(Fact.of("relation.common.together", companies)), List.of()));
    }
}

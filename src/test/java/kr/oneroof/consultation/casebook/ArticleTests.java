package kr.oneroof.consultation.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.consultation.Category;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

class ArticleTests {
    private static final Clock NOW = new SeoulClock();
    private static final PersonId KIM = PersonId.fresh();
    private static final PersonId JUNG = PersonId.fresh();
    private static final CaseIdentity NOBODY = new CaseIdentity(Stream.of());
    private static final CaseIdentity HANBIT = new CaseIdentity(Stream.of(
            "한빛정밀", "이한빛", "0553201234", "1234567891", "info@hanbit.co.kr", "골든루트로 129", "Hanbit Precision", "이"));

    private final Article article = Article.propose(
            new ArticleProposal(
                    UUID.randomUUID(),
                    new RequestNumber("2026-000137"),
                    new ArticleWording(Category.TRADE, "물류비를 지원받을 수 있습니까?", "한빛정밀은 바우처를 받았습니다.")),
            KIM,
            NOW);

    @Test
    void needsASecondPerson() {
        article.handIn(NOW);
        assertThatThrownBy(() -> article.publish(KIM, NOBODY, NOW)).isInstanceOf(SecondPersonNeeded.class);
        article.publish(JUNG, NOBODY, NOW);
        assertThat(article.state()).isEqualTo(ArticleState.PUBLISHED);
        assertThat(article.events()).extracting("what").containsExactly("proposed", "handed-in", "published");
    }

    @Test
    void staysInsideWhileItTellsWhoseCaseItWas() {
        article.handIn(NOW);
        assertThatThrownBy(() -> article.publish(JUNG, HANBIT, NOW))
                .isInstanceOfSatisfying(
                        IdentityRevealed.class,
                        stands -> assertThat(stands.found()).containsExactly("한빛정밀"));
        article.reword(new ArticleWording(Category.TRADE, "물류비를 지원받을 수 있습니까?", "바우처를 받으실 수 있습니다."), NOW);
        article.publish(JUNG, HANBIT, NOW);
        assertThat(article.state()).isEqualTo(ArticleState.PUBLISHED);
    }

    @Test
    void goesOnlyWhereItsStateLeads() {
        assertThatThrownBy(() -> article.publish(JUNG, NOBODY, NOW)).isInstanceOf(TransitionRefused.class);
        article.handIn(NOW);
        article.giveBack(NOW);
        assertThat(article.state()).isEqualTo(ArticleState.DRAFT);
        article.withdraw(NOW);
        assertThatThrownBy(() -> article.handIn(NOW)).isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(() -> article.reword(article.wording(), NOW)).isInstanceOf(TransitionRefused.class);
    }

    @Test
    void isNotRewordedInPublic() {
        article.handIn(NOW);
        article.publish(JUNG, NOBODY, NOW);
        assertThatThrownBy(() -> article.reword(article.wording(), NOW)).isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(() -> article.requireUnchangedSince(7)).isInstanceOf(ChangedMeanwhile.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(주)한빛 정밀의 사례|한빛정밀",
                "이한빛 대표님|이한빛",
                "전화 055-320-1234|0553201234",
                "사업자등록번호 123-45-67891|1234567891",
                "INFO@HANBIT.CO.KR 로|info@hanbit.co.kr",
                "골든루트로129번지|골든루트로 129",
                "hanbit-precision|Hanbit Precision",
                "다른 사람 010-9876-5432|010-9876-5432",
                "someone@else.kr|someone@else.kr",
                "남의 번호 220-81-62517|220-81-62517",
                "접수번호 2026-000031|2026-000031"
            })
    void recognisesIdentityHoweverItIsWritten(String text, String mark) {
        assertThat(HANBIT.foundIn(text)).contains(mark);
    }

    @Test
    void takesNoSyllableForAName() {
        assertThat(HANBIT.foundIn("이 자금은 2026년 3월 1일부터 1억원까지, 이율 2.5 %로 빌리실 수 있습니다. 문의 1357"))
                .isEmpty();
    }

    @Test
    void looksForBeginningsOfWordsWithoutTheirParticles() {
        assertThat(WordStems.of("물류비가 너무 올랐습니다 %_ a")).containsExactly("물류비", "올랐습니다");
        assertThat(WordStems.patterns("")).isEmpty();
        assertThat(WordStems.of("가 나 다라 마바 사아 자차 카타 파하 갸냐 댜랴")).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(ArticleState.class)
    void isReadByEverybodyOnlyAfterASecondPerson(ArticleState state) {
        assertThat(state.next().contains(ArticleState.PUBLISHED)).isEqualTo(state == ArticleState.PENDING);
        assertThat(state.next().isEmpty()).isEqualTo(state == ArticleState.WITHDRAWN);
        assertThat(state.mayBeReworded())
                .as("nobody rewords what is or was public")
                .isEqualTo(state == ArticleState.DRAFT || state == ArticleState.PENDING);
    }

    /** The second person, too, gives it back with other words; the author stays the author. */
    @Test
    void staysItsAuthorsHoweverOftenItComesBack() {
        for (var round = 0; round < 2; round++) {
            article.handIn(NOW);
            assertThatThrownBy(() -> article.handIn(NOW)).isInstanceOf(TransitionRefused.class);
            article.giveBack(NOW);
            assertThatThrownBy(() -> article.giveBack(NOW)).isInstanceOf(TransitionRefused.class);
        }
        article.handIn(NOW);
        assertThatThrownBy(() -> article.publish(KIM, NOBODY, NOW)).isInstanceOf(SecondPersonNeeded.class);
        assertThat(article.state()).isEqualTo(ArticleState.PENDING);
    }

    @Test
    void isWithdrawnForGood() {
        article.handIn(NOW);
        article.publish(JUNG, NOBODY, NOW);
        article.withdraw(NOW);
        assertThatThrownBy(() -> article.publish(JUNG, NOBODY, NOW)).isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(() -> article.withdraw(NOW)).isInstanceOf(TransitionRefused.class);
        assertThat(article.events()).extracting("what").endsWith("published", "withdrawn");
    }

    @Test
    void looksForEachStemOnceAndForNothingThatStandsEverywhere() {
        assertThat(WordStems.of("물류비를 물류비가 물류비")).containsExactly("물류비");
        assertThat(WordStems.of("지원 신청 방법 문의")).isEmpty();
        assertThat(WordStems.of("ＫＣ인증 kc인증")).as("wide letters").containsExactly("kc인증");
        assertThat(WordStems.patterns("수출")).containsExactly("% 수출%");
    }
}

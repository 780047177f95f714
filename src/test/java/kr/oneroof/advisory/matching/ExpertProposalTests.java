package kr.oneroof.advisory.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.advisory.panel.ExpertGroup;
import kr.oneroof.advisory.panel.ExpertProfile;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Firm;
import kr.oneroof.advisory.panel.Language;
import kr.oneroof.advisory.panel.PanelMember;
import kr.oneroof.advisory.panel.Profession;
import kr.oneroof.advisory.panel.Region;
import kr.oneroof.advisory.panel.Skills;
import kr.oneroof.advisory.panel.Tie;

/** Who may be proposed, and who comes first. */
class ExpertProposalTests {
    private static List<ExpertObstacle.Kind> obstacles(AdviceMatter matter, PanelMember member) {
        return Experts.propose(matter, Experts.free(member)).all().getFirst().obstacles().stream()
                .map(ExpertObstacle::kind)
                .toList();
    }

    private static ExpertScore score(ExpertCandidate one) {
        return Objects.requireNonNull(
                Experts.propose(Experts.matter(), one).all().getFirst().score());
    }

    @Test
    void findsNothingAgainstALawyerOfTheField() {
        assertThat(obstacles(Experts.matter(), Experts.lawyer(1))).isEmpty();
        var score = score(Experts.free(Experts.lawyer(1)));
        assertThat(score).isEqualTo(new ExpertScore(50, 15, 15, 10, 0));
        assertThat(score.total()).isEqualTo(90);
    }

    @Test
    void asksForTheProfessionThatTheLawRequires() {
        var labour = Experts.member(
                2, Experts.facts(Profession.LABOUR_ATTORNEY, ExpertGroup.COUNSEL, 4), List.of(Field.LAW));
        assertThat(obstacles(Experts.matter(), labour)).isEmpty();
        assertThat(obstacles(Experts.matter(Field.LAW, Task.LITIGATION, List.of()), labour))
                .containsExactly(ExpertObstacle.Kind.PROFESSION);
        assertThat(obstacles(Experts.matter(Field.LAW, Task.LABOUR_AGENCY, List.of()), labour))
                .isEmpty();
        assertThat(obstacles(Experts.matter(Field.LAW, Task.LABOUR_AGENCY, List.of()), Experts.lawyer(1)))
                .isEmpty();
        assertThat(obstacles(Experts.matter(Field.LAW, Task.TAX_AGENCY, List.of()), Experts.lawyer(1)))
                .containsExactly(ExpertObstacle.Kind.PROFESSION);
    }

    @Test
    void looksAtTheLicenceOfTheDay() {
        var facts = new ExpertProfile(
                ExpertGroup.COUNSEL,
                Profession.LAWYER,
                "1",
                Experts.TODAY,
                "",
                Region.GIMHAE,
                70_000,
                4,
                Experts.TODAY);
        assertThat(obstacles(Experts.matter(), Experts.with(Experts.lawyer(1), facts)))
                .isEmpty();
        var over = new ExpertProfile(
                ExpertGroup.COUNSEL,
                Profession.LAWYER,
                "1",
                Experts.TODAY.minusDays(1),
                "",
                Region.GIMHAE,
                70_000,
                4,
                Experts.TODAY);
        assertThat(obstacles(Experts.matter(), Experts.with(Experts.lawyer(1), over)))
                .containsExactly(ExpertObstacle.Kind.LICENCE);
        var none = new ExpertProfile(
                ExpertGroup.COUNSEL, Profession.LAWYER, "", null, "", Region.GIMHAE, 70_000, 4, Experts.TODAY);
        assertThat(obstacles(Experts.matter(), Experts.with(Experts.lawyer(1), none)))
                .containsExactly(ExpertObstacle.Kind.LICENCE);
        var professor = new ExpertProfile(
                ExpertGroup.COUNSEL, Profession.PROFESSOR, "", null, "", Region.GIMHAE, 70_000, 4, Experts.TODAY);
        assertThat(obstacles(Experts.matter(), Experts.with(Experts.lawyer(1), professor)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Tie.Kind.class)
    void keepsOffWhoeverIsTiedToTheCompany(Tie.Kind kind) {
        var tied = Experts.tied(Experts.lawyer(1), Experts.lasting(kind, "한빛 정밀"));
        assertThat(obstacles(Experts.matter(), tied)).containsExactly(ExpertObstacle.Kind.CONFLICT);
        assertThat(obstacles(Experts.matter(), Experts.tied(Experts.lawyer(1), Experts.lasting(kind, "가야테크"))))
                .isEmpty();
    }

    @Test
    void forgetsATieTwoYearsAfterItsEndButNoKinship() {
        var today = Experts.TODAY;
        var fresh = Experts.tied(Experts.lawyer(1), Experts.tie(Tie.Kind.ADVISER, "한빛정밀", today.minusYears(2)));
        var old = Experts.tied(
                Experts.lawyer(1),
                Experts.tie(Tie.Kind.ADVISER, "한빛정밀", today.minusYears(2).minusDays(1)));
        var kin = Experts.tied(Experts.lawyer(1), Experts.tie(Tie.Kind.RELATIVE, "한빛정밀", today.minusYears(20)));
        assertThat(obstacles(Experts.matter(), fresh)).containsExactly(ExpertObstacle.Kind.CONFLICT);
        assertThat(obstacles(Experts.matter(), old)).isEmpty();
        assertThat(obstacles(Experts.matter(), kin)).containsExactly(ExpertObstacle.Kind.CONFLICT);
    }

    @ParameterizedTest
    @EnumSource(Party.Kind.class)
    void keepsOffWhoeverIsTiedToTheOtherSide(Party.Kind kind) {
        var matter = Experts.matter(Field.LAW, Task.ADVICE, List.of(new Party(kind, new Firm("주식회사 가야테크", ""))));
        var tied = Experts.tied(Experts.lawyer(1), Experts.lasting(Tie.Kind.EMPLOYEE, "가야테크"));
        assertThat(obstacles(matter, tied)).containsExactly(ExpertObstacle.Kind.CONFLICT);
    }

    @Test
    void knowsAFirmByItsNumberUnderAnotherName() {
        var tie = new Tie(new UUID(3, 3), Tie.Kind.OFFICER, new Firm("옛 상호", "6158112000"), null);
        assertThat(obstacles(Experts.matter(), Experts.tied(Experts.lawyer(1), tie)))
                .containsExactly(ExpertObstacle.Kind.CONFLICT);
    }

    @Test
    void listsEverythingThatStandsInTheWay() {
        var english = Experts.with(
                Experts.member(
                        1,
                        Experts.facts(Profession.CUSTOMS_BROKER, ExpertGroup.EXPORT_MARKET, 4),
                        List.of(Field.CUSTOMS)),
                new Skills(List.of(Field.CUSTOMS), Set.of(Language.EN), Set.of(), Experts.week()));
        assertThat(obstacles(Experts.matter(Field.LAW, Task.LITIGATION, List.of()), english))
                .containsExactly(
                        ExpertObstacle.Kind.GROUP,
                        ExpertObstacle.Kind.PROFESSION,
                        ExpertObstacle.Kind.LANGUAGE,
                        ExpertObstacle.Kind.FIELD);
    }

    @Test
    void keepsWithinMonthlyLimitLeaveAndBudget() {
        var full = new ExpertCandidate(Experts.lawyer(1), 4, 0, null, false);
        assertThat(Experts.propose(Experts.matter(), full).all().getFirst().obstacles())
                .containsExactly(new ExpertObstacle(ExpertObstacle.Kind.LIMIT, List.of("4", "4")));
        var away = Experts.away(Experts.lawyer(1), Experts.TODAY, Experts.TODAY.plusDays(13));
        assertThat(obstacles(Experts.matter(), away)).containsExactly(ExpertObstacle.Kind.LEAVE);
        var dear = new ExpertProfile(
                ExpertGroup.COUNSEL, Profession.LAWYER, "1", null, "", Region.GIMHAE, 70_001, 4, Experts.TODAY);
        assertThat(obstacles(Experts.matter(), Experts.with(Experts.lawyer(1), dear)))
                .containsExactly(ExpertObstacle.Kind.BUDGET);
    }

    @Test
    void scoresTheShareOfDaysOnWhichSomebodyWorks() {
        var half = Experts.away(Experts.lawyer(1), Experts.TODAY, Experts.TODAY.plusDays(6));
        var score = score(Experts.free(half));
        assertThat(score.availability()).isEqualTo(7);
    }

    @Test
    void scoresNoughtForWhatIsNotKnown() {
        var unknown = Experts.with(
                Experts.lawyer(1), new Skills(List.of(Field.LAW), Set.of(Language.KO), Set.of(), Map.of()));
        assertThat(Experts.propose(Experts.matter(), Experts.free(unknown))
                        .all()
                        .getFirst()
                        .score())
                .isEqualTo(new ExpertScore(50, 0, 0, 10, 0));
        assertThat(score(new ExpertCandidate(Experts.lawyer(1), 0, 50, null, false))
                        .satisfaction())
                .isEqualTo(10);
        assertThat(score(new ExpertCandidate(Experts.lawyer(1), 0, 35, null, false))
                        .satisfaction())
                .isEqualTo(6);
    }

    @Test
    void relaxesLanguageThenDistanceThenFieldButNeverLicenceOrConflict() {
        var far = new ExpertProfile(
                ExpertGroup.COUNSEL, Profession.LAWYER, "1", null, "", Region.CAPITAL, 70_000, 4, Experts.TODAY);
        var base = Experts.matter();
        var visit = new AdviceMatter(
                base.group(),
                base.field(),
                base.task(),
                Language.EN,
                true,
                "25",
                4,
                base.ceiling(),
                base.from(),
                base.until(),
                base.company(),
                List.of());
        var patent = Experts.with(
                Experts.lawyer(1), new Skills(List.of(Field.PATENT), Set.of(Language.KO), Set.of(), Experts.week()));
        var one = Experts.free(Experts.with(patent, far));
        var widths = new ArrayList<List<ExpertObstacle.Kind>>();
        for (var width : Relaxation.values()) {
            widths.add(
                    ExpertProposal.of(visit, List.of(one), width, Experts.TODAY, Experts.WEEKDAYS)
                            .all()
                            .getFirst()
                            .obstacles()
                            .stream()
                            .map(ExpertObstacle::kind)
                            .toList());
        }
        assertThat(widths)
                .containsExactly(
                        List.of(ExpertObstacle.Kind.LANGUAGE, ExpertObstacle.Kind.DISTANCE, ExpertObstacle.Kind.FIELD),
                        List.of(ExpertObstacle.Kind.DISTANCE, ExpertObstacle.Kind.FIELD),
                        List.of(ExpertObstacle.Kind.FIELD),
                        List.of());
        assertThat(ExpertProposal.narrowest(visit, List.of(one), Experts.TODAY, Experts.WEEKDAYS)
                        .width())
                .isEqualTo(Relaxation.FIELD);
        var tied = Experts.free(Experts.tied(Experts.lawyer(2), Experts.lasting(Tie.Kind.OFFICER, "한빛정밀")));
        assertThat(ExpertProposal.narrowest(visit, List.of(tied), Experts.TODAY, Experts.WEEKDAYS)
                        .best())
                .isEmpty();
    }

    @Test
    void saysTheSameWhateverTheOrderOfTheQuestion() {
        var luck = new Random(2026);
        var candidates = new ArrayList<ExpertCandidate>();
        for (var number = 0; number < 30; number++) {
            candidates.add(new ExpertCandidate(
                    Experts.lawyer(number),
                    luck.nextInt(5),
                    luck.nextInt(10, 51),
                    number % 3 == 0 ? null : Instant.ofEpochSecond(luck.nextInt(1_000)),
                    false));
        }
        var first = ExpertProposal.of(Experts.matter(), candidates, Relaxation.NONE, Experts.TODAY, Experts.WEEKDAYS);
        for (var turn = 0; turn < 20; turn++) {
            Collections.shuffle(candidates, luck);
            assertThat(ExpertProposal.of(
                            Experts.matter(), candidates, Relaxation.NONE, Experts.TODAY, Experts.WEEKDAYS))
                    .isEqualTo(first);
        }
    }

    @Test
    void prefersWhoeverWasIdleLongestThenTheSmallerId() {
        var longer = new ExpertCandidate(Experts.lawyer(3), 0, 0, Instant.ofEpochSecond(10), false);
        var shorter = new ExpertCandidate(Experts.lawyer(1), 0, 0, Instant.ofEpochSecond(20), false);
        var never = new ExpertCandidate(Experts.lawyer(5), 0, 0, null, false);
        var never2 = new ExpertCandidate(Experts.lawyer(4), 0, 0, null, false);
        assertThat(Experts.propose(Experts.matter(), longer, shorter, never, never2)
                        .all())
                .extracting(ConsideredExpert::id)
                .containsExactly(Experts.id(4), Experts.id(5), Experts.id(3), Experts.id(1));
    }
}

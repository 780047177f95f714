package kr.oneroof.consultation.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/** What is put to another unit: to whom it is open, and that it is answered once. */
class CustodyTests {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-25T01:00:00Z"), ZoneOffset.UTC);

    private final PersonId kim = PersonId.fresh();
    private final PersonId jung = PersonId.fresh();

    private CustodyRequest asking(Addressee to) {
        return new CustodyRequest(UUID.randomUUID(), new RequestNumber("2026-000001"), kim, to, "기술 사안입니다.");
    }

    private Handover handover(Addressee to) {
        return Handover.ask(asking(to), CompanyId.fresh(), "기업SOS팀", NOW);
    }

    private UnitReferral referral(Addressee to) {
        return UnitReferral.ask(asking(to), CompanyId.fresh(), LocalDate.of(2026, 11, 27), NOW);
    }

    @Test
    void isOpenToTheWholeUnitOrToOnePersonAlone() {
        var toUnit = new Addressee("현장팀", null);
        var toJung = new Addressee("현장팀", jung);
        assertThatCode(() -> handover(toUnit).requireFor(jung, "현장팀")).doesNotThrowAnyException();
        assertThatThrownBy(() -> handover(toUnit).requireFor(jung, "기업SOS팀")).isInstanceOf(NotOnFile.class);
        assertThatCode(() -> referral(toJung).requireFor(jung, "옮긴 팀"))
                .as("a person who changed units meanwhile")
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> referral(toJung).requireFor(PersonId.fresh(), "현장팀"))
                .isInstanceOf(NotOnFile.class);
    }

    /** Somebody without a unit is not everybody's colleague. */
    @Test
    void isNobodysWhoHasNoUnit() {
        assertThatThrownBy(() -> handover(new Addressee("", null)).requireFor(jung, ""))
                .isInstanceOf(NotOnFile.class);
    }

    @Test
    void isDecidedOnce() {
        var accepted = handover(new Addressee("현장팀", null));
        accepted.accept(jung, NOW);
        assertThatThrownBy(() -> accepted.accept(jung, NOW)).isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(() -> accepted.sendBack(jung, "아니오", NOW)).isInstanceOf(TransitionRefused.class);
        assertThat(accepted.events())
                .hasExactlyElementsOfTypes(CustodyEvent.HandoverAsked.class, CustodyEvent.HandoverAccepted.class);
        var returned = handover(new Addressee("현장팀", null));
        returned.sendBack(jung, "소관이 아닙니다.", NOW);
        assertThatThrownBy(() -> returned.accept(jung, NOW)).isInstanceOf(TransitionRefused.class);
        assertThat(returned.events())
                .hasExactlyElementsOfTypes(CustodyEvent.HandoverAsked.class, CustodyEvent.HandoverSentBack.class);
    }

    @Test
    void helpsOnce() {
        var asked = referral(new Addressee("현장팀", null));
        asked.answer(jung, "운임이 맞습니다.", NOW);
        assertThatThrownBy(() -> asked.answer(kim, "다시", NOW)).isInstanceOf(TransitionRefused.class);
        assertThat(asked.events())
                .hasExactlyElementsOfTypes(CustodyEvent.HelpAsked.class, CustodyEvent.HelpGiven.class)
                .last()
                .satisfies(event ->
                        assertThat(((CustodyEvent.HelpGiven) event).by()).isEqualTo(jung));
    }
}

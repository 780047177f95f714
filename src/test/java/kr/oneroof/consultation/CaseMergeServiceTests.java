package kr.oneroof.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kr.oneroof.consultation.events.CaseEvent;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/** What merging and splitting mean to a case itself. */
class CaseMergeServiceTests {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneOffset.UTC);
    private static final Clock NEXT_DAY = Clock.offset(NOON, Duration.ofDays(1));
    private static final PersonId KIM = PersonId.fresh();

    private final CompanyId hanbit = CompanyId.fresh();
    private final ConsultationCase first = aCase(1, hanbit);
    private final ConsultationCase second = worked(aCase(2, hanbit));

    @Test
    void leavesTheDuplicateToTheLeadingCaseAndRemembersWhereItStood() {
        assertThat(second.mergeInto(first, NOON)).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(second.status()).isEqualTo(CaseStatus.MERGED);
        assertThat(second.status().isOpen()).isFalse();
        assertThat(List.copyOf(second.events()).getLast())
                .isEqualTo(new CaseEvent.Merged(second.number(), hanbit, first.number(), NOON.instant()));
    }

    @Test
    void comesBackExactlyToWhereItStood() {
        var before = second.mergeInto(first, NOON);
        second.comeBackTo(before, NEXT_DAY);
        assertThat(second.status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(second.custody().isHeldBy(KIM)).isTrue();
        assertThatThrownBy(() -> second.comeBackTo(before, NEXT_DAY)).isInstanceOf(TransitionRefused.class);
    }

    @Test
    void staysWithItsOwnCompany() {
        assertThatThrownBy(() -> second.mergeInto(aCase(3, CompanyId.fresh()), NOON))
                .isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(() -> second.mergeInto(second, NOON)).isInstanceOf(TransitionRefused.class);
        assertThat(second.status()).isEqualTo(CaseStatus.IN_PROGRESS);
    }

    @Test
    void needsALeadingCaseThatIsStillWorkedOn() {
        first.withdraw(NOON);
        assertThatThrownBy(() -> second.mergeInto(first, NOON)).isInstanceOf(TransitionRefused.class);
        var answered = worked(aCase(4, hanbit));
        answered.answer(Duration.ofHours(2), NOON);
        assertThatThrownBy(() -> answered.mergeInto(second, NOON)).isInstanceOf(TransitionRefused.class);
    }

    @Test
    void takesNoVerbWhileItIsMerged() {
        second.mergeInto(first, NOON);
        assertThatThrownBy(() -> second.answer(Duration.ofHours(1), NOON)).isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(() -> second.assignTo(PersonId.fresh(), NOON)).isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(() -> second.withdraw(NOON)).isInstanceOf(TransitionRefused.class);
    }

    @Test
    void keepsTheReceiptWhenItIsSplit() {
        var part = second.splitOff(
                RequestNumber.of(2026, 9),
                second.inquiry().matter().part(Category.LABOUR, "인력 문제", "용접공이 없습니다."),
                NEXT_DAY);
        assertThat(part.inquiry().receipt())
                .isEqualTo(second.inquiry().receipt().notYetAccepted());
        assertThat(part.status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(part.inquiry().matter().contactName()).isEqualTo("박지원");
        second.withdraw(NOON);
        assertThatThrownBy(() -> second.splitOff(
                        RequestNumber.of(2026, 10), second.inquiry().matter(), NEXT_DAY))
                .isInstanceOf(TransitionRefused.class);
    }

    private static ConsultationCase worked(ConsultationCase filed) {
        filed.triage(new Triage(Category.TRADE, Complexity.SIMPLE, "기업SOS팀"), NOON);
        filed.assignTo(KIM, NOON);
        return filed;
    }

    private static ConsultationCase aCase(int serial, CompanyId company) {
        var filing = new InquiryFiling(
                UUID.randomUUID(),
                company,
                new InquiryFiling.Filer(KIM, null, FilingChannel.WEB, null),
                new CaseMatter(Category.TRADE, "통관 지연", "통관이 멈췄습니다.", "", "박지원", "01012345678"),
                List.of());
        var filedFor = new CompanyAtFiling(UUID.randomUUID(), "한빛정밀", "주촌면", "C25", "SMALL");
        var inquiry = Inquiry.of(filing, filedFor, NOON.instant(), NOON.instant());
        return ConsultationCase.file(RequestNumber.of(2026, serial), inquiry, NOON);
    }
}

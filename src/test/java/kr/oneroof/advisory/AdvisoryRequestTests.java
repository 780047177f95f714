package kr.oneroof.advisory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.advisory.matching.Task;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Language;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.requestfile.RequestState;
import kr.oneroof.requestfile.road.CrossingContent;

/** A request for advice from door to door, without a database. */
class AdvisoryRequestTests {
    private static final CompanyId HANBIT = new CompanyId(UUID.randomUUID());
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T05:00:00Z"), ZoneOffset.UTC);
    private static final Screening NEEDED = new Screening(Task.ADVICE, 10, 1_000_000, 1);

    private AdvisoryRequest request;

    @BeforeEach
    void file() {
        request = AdvisoryRequest.begin(
                new RequestNumber("2026-000137"),
                HANBIT,
                new CrossingContent("대금 분쟁", "돈을 못 받았습니다.", "", null),
                wish(Field.LAW),
                CLOCK);
    }

    @Test
    void walksFromTheFilingToTheEnd() {
        request.screen(wish(Field.LAW), NEEDED);
        request.offer();
        request.engage();
        request.close(CLOCK);
        assertThat(request.state()).isEqualTo(AdvisoryRequestState.CLOSED);
        assertThat(request.events()).extracting("deed").containsExactly("filed", "screened", "engaged", "closed");
    }

    @Test
    void isNotSortedUntilTheFieldIsKnown() {
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> request.screen(wish(null), NEEDED));
        assertThat(request.state()).isEqualTo(AdvisoryRequestState.REQUESTED);
    }

    @Test
    void countsThoseWhoDeclinedAndForgetsThemWhenSortedAnew() {
        request.screen(wish(Field.LAW), NEEDED);
        request.offer();
        request.decline();
        request.offer();
        request.decline();
        assertThat(declined()).isEqualTo(2);
        request.screen(wish(Field.CUSTOMS), NEEDED);
        assertThat(declined()).isZero();
    }

    @Test
    void searchesAgainWhenAnExpertIsGone() {
        request.screen(wish(Field.LAW), NEEDED);
        request.searchAgain();
        assertThat(request.state()).isEqualTo(AdvisoryRequestState.SCREENED);
        request.offer();
        request.engage();
        request.searchAgain();
        assertThat(request.state()).isEqualTo(AdvisoryRequestState.SCREENED);
    }

    @Test
    void leavesOverTheRoadAndComesBack() {
        request.handOn();
        assertThat(request.state().isOpen()).isFalse();
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(request::handOn);
        request.takeUp();
        assertThat(request.state()).isEqualTo(AdvisoryRequestState.REQUESTED);
    }

    @Test
    void keepsTheWordWithWhichItEnded() {
        request.refuse("자문 대상이 아닙니다.", CLOCK);
        var course = request.view(List.of(), List.of()).course();
        assertThat(course.lastWord()).isEqualTo("자문 대상이 아닙니다.");
        assertThat(course.closedAt()).isEqualTo("2026-11-25T14:00");
    }

    @Test
    void staysConfidentialOnItsWay() {
        var secret = AdvisoryRequest.begin(
                new RequestNumber("2026-000138"),
                HANBIT,
                new CrossingContent("제목", "글", "", null, true),
                wish(Field.LAW),
                CLOCK);
        assertThat(secret.view(List.of(), List.of()).facts().confidential()).isTrue();
        assertThat(request.view(List.of(), List.of()).facts().confidential()).isFalse();
    }

    @Test
    void isNobodyElsesAndOfOneVersion() {
        assertThatExceptionOfType(NotOnFile.class)
                .isThrownBy(() -> request.requireOf(new CompanyId(UUID.randomUUID())));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> request.requireUnchangedSince(7));
        request.requireOf(HANBIT);
        request.requireUnchangedSince(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = AdvisoryRequestState.class,
            names = {"CLOSED", "WITHDRAWN", "REFUSED"})
    void endsForGood(AdvisoryRequestState end) {
        assertThat(end.next()).isEmpty();
        assertThat(end.isOpen()).isFalse();
        assertThat(end.shown()).isIn(RequestState.COMPLETED, RequestState.WITHDRAWN, RequestState.REFUSED);
    }

    private int declined() {
        return request.view(List.of(), List.of()).course().declined();
    }

    private static AdviceWish wish(@Nullable Field field) {
        return new AdviceWish(field, Language.KO, false, LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 20), null);
    }
}

package kr.oneroof.consultation.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kr.oneroof.consultation.views.SavedViewRefused.Reason;
import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

class OwnedViewsTests {
    private static final String TEAM = "기업SOS팀";
    private static final CaseFilter LATE = CaseFilter.of(Map.of("counted", "LATE", "sort", "DUE"));

    private final PersonId kim = PersonId.fresh();

    @Test
    void keepsAViewInTheFirstFreePlace() {
        var first = added(shelf(), "지연", "");
        var third = new SavedView(UUID.randomUUID(), kim, 3, new SavedViewLabel("자금", ""), LATE, 0);
        var second = added(shelf(first, third), "수출", TEAM);
        assertThat(first.place()).isEqualTo(1);
        assertThat(second.place()).isEqualTo(2);
        assertThat(second.filter()).isEqualTo(LATE);
        assertThat(second.isShared()).isTrue();
    }

    @Test
    void refusesTheTwentyFirst() {
        var views = new ArrayList<SavedView>();
        while (views.size() < OwnedViews.MOST) {
            views.add(added(new OwnedViews(kim, views), "보기 " + views.size(), ""));
        }
        assertThat(views).extracting(SavedView::place).doesNotHaveDuplicates().contains(1, 20);
        assertRefused(() -> added(new OwnedViews(kim, views), "하나 더", ""), Reason.TOO_MANY);
    }

    @Test
    void refusesANameThatIsTakenWhateverItsCase() {
        var one = added(shelf(), "VIP 기업", "");
        assertRefused(() -> added(shelf(one), "vip 기업", TEAM), Reason.NAME_TAKEN);
        var other = added(shelf(one), "지연", "");
        assertRefused(
                () -> shelf(one, other).change(other.id(), 0, new SavedViewLabel("vip 기업", "")), Reason.NAME_TAKEN);
    }

    @Test
    void isRenamedWithItsFilterAndPlace() {
        var one = added(shelf(), "지연", "");
        var now = shelf(one).change(one.id(), 0, new SavedViewLabel("기한 경과", TEAM));
        assertThat(now.label()).isEqualTo(new SavedViewLabel("기한 경과", TEAM));
        assertThat(now.version()).isEqualTo(1);
        assertThat(now.place()).isEqualTo(one.place());
        assertThat(now.filter()).isEqualTo(LATE);
    }

    @Test
    void mayChangeTheCaseOfItsOwnName() {
        var one = added(shelf(), "vip", "");
        assertThat(shelf(one)
                        .change(one.id(), 0, new SavedViewLabel("VIP", ""))
                        .label()
                        .name())
                .isEqualTo("VIP");
    }

    @Test
    void refusesWhatWasTypedOverAnOlderName() {
        var one = added(shelf(), "지연", "").labelled(new SavedViewLabel("기한 경과", ""));
        assertThatThrownBy(() -> shelf(one).change(one.id(), 0, new SavedViewLabel("늦은 상담", "")))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void staysAsItIsWhenTheSameNameComesTwice() {
        var one = added(shelf(), "지연", "").labelled(new SavedViewLabel("기한 경과", TEAM));
        assertThat(shelf(one).change(one.id(), 0, new SavedViewLabel("기한 경과", TEAM)))
                .isSameAs(one);
    }

    @Test
    void knowsNothingOfOtherPeoplesViews() {
        assertThatThrownBy(() -> shelf().change(UUID.randomUUID(), 0, new SavedViewLabel("지연", "")))
                .isInstanceOf(NotOnFile.class);
    }

    @Test
    void isSeenByItsOwnerAndTheUnitItIsSharedWith() {
        var own = added(shelf(), "지연", "");
        var shared = added(shelf(), "지연", TEAM);
        var jung = PersonId.fresh();
        assertThat(own.isSeenBy(kim, "")).isTrue();
        assertThat(own.isSeenBy(jung, TEAM)).isFalse();
        assertThat(own.isSeenBy(jung, "")).as("nobody's unit is no unit").isFalse();
        assertThat(shared.isSeenBy(jung, TEAM)).isTrue();
        assertThat(shared.isSeenBy(jung, "교류협력팀")).isFalse();
    }

    @Test
    void isSharedOnlyBySomebodyWithAUnit() {
        assertThat(SavedViewLabel.of(new RequestedLabel("지연", true), TEAM).sharedWith())
                .isEqualTo(TEAM);
        assertThat(SavedViewLabel.of(new RequestedLabel("지연", false), TEAM).sharedWith())
                .isEmpty();
        assertRefused(() -> SavedViewLabel.of(new RequestedLabel("지연", true), ""), Reason.NO_UNIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 지연", "열두 글자보다 훨씬 더 길어서 마흔 글자를 넘기는 아주 긴 이름의 보기는 받지 않습니다"})
    void hasAProperName(String name) {
        assertThatThrownBy(() -> new SavedViewLabel(name, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private OwnedViews shelf(SavedView... views) {
        return new OwnedViews(kim, List.of(views));
    }

    private static SavedView added(OwnedViews owned, String name, String sharedWith) {
        return owned.add(UUID.randomUUID(), LATE, new SavedViewLabel(name, sharedWith));
    }

    private static void assertRefused(Runnable act, Reason reason) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        SavedViewRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}

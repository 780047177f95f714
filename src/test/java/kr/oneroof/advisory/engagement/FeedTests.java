package kr.oneroof.advisory.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.advisory.AdvisoryTown;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Profession;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.OpenedWorkbook;

/** The calendar at its secret address, and the list of payments. */
@ModuleTest
class FeedTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private SeoulClock clock;

    @Autowired
    private CalendarFeedService feeds;

    @Autowired
    private FeePaymentWorkbook payments;

    private AdvisoryTown town;
    private AdvisoryTown.Firm firm;

    @BeforeEach
    void open() {
        town = new AdvisoryTown(context);
        firm = town.firm("비밀정밀");
    }

    @Test
    void tellsTimesAndNothingThatALeakedAddressMustNotTell() {
        var lawyer = town.expert("나변호", Profession.LAWYER, Field.LAW);
        var one = town.engaged(firm);
        town.session(one, LocalDateTime.of(clock.today().getYear() + 1, 3, 2, 14, 0));
        var word = feeds.open(lawyer.id());
        var text = feeds.calendar(word);
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains(
                        "DTSTART:" + (clock.today().getYear() + 1) + "0302T050000Z",
                        one.facts().number().value())
                .doesNotContain("비밀정밀", "대금");
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(town.count("advisory_feed", "word_hash = ?", word))
                .as("the word itself is not kept")
                .isZero();
    }

    @Test
    void opensNothingAnyMoreOnceRevokedReplacedOrDismissed() {
        var lawyer = town.expert("나변호", Profession.LAWYER, Field.LAW);
        var old = feeds.open(lawyer.id());
        var fresh = feeds.open(lawyer.id());
        assertThatThrownBy(() -> feeds.calendar(old)).isInstanceOf(NotOnFile.class);
        assertThat(feeds.since(lawyer.id())).isPresent();
        feeds.revoke(lawyer.id());
        assertThatThrownBy(() -> feeds.calendar(fresh)).isInstanceOf(NotOnFile.class);
        var last = feeds.open(lawyer.id());
        town.appointments.dismiss(lawyer.id(), town.decision("해촉"));
        assertThatThrownBy(() -> feeds.calendar(last)).isInstanceOf(NotOnFile.class);
        assertThatThrownBy(() -> feeds.calendar("x")).isInstanceOf(NotOnFile.class);
    }

    @Test
    void listsWhatIsToBePaidAndKeepsTheLookAtEachAccount() throws Exception {
        town.database()
                .sql("update advisory_engagement set state = 'PAID', paid_by = approved_by, paid_at = now()"
                        + " where state = 'FEE_APPROVED'")
                .update();
        var lawyer = town.expert("=나변호", Profession.LAWYER, Field.LAW);
        town.service.useAccount(lawyer.id(), "예시은행", "110203040506");
        var one = town.engaged(firm);
        town.reported(one);
        town.advice.confirm(town.firmOf(one, firm));
        town.fees.prepare(town.centreOf(one, town.kim));
        town.fees.approve(town.centreOf(one, town.director));
        var book = new ByteArrayOutputStream();
        assertThat(payments.write(book, "advisory.payment.reason")).isEqualTo(1);
        var opened = OpenedWorkbook.of(book.toByteArray());
        assertThat(opened.rows())
                .hasSize(2)
                .last()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("110203040506", "135380");
        assertThat(opened.kinds().getLast())
                .containsExactly("TEXT", "TEXT", "TEXT", "TEXT", "NUMBER", "NUMBER", "NUMBER", "NUMBER", "NUMBER");
        assertThat(town.engagements.fees(EngagementState.FEE_APPROVED))
                .extracting(EngagementQueries.Fee::engagement)
                .containsExactly(one.facts().id());
    }
}

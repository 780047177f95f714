package kr.oneroof.finance.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.springframework.test.context.TestContextManager;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.ModuleTest;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Whatever is asked of the book in whatever order: reserved and promised never pass the ceiling, and the book adds up.
 */
@ModuleTest
@Tag("module") // jqwik reads its own tags only
class VolumePropertyTests {
    private static final long CEILING = 100_000_000;
    private static final TestContextManager SPRING = new TestContextManager(VolumePropertyTests.class);

    enum Verb {
        RESERVE,
        CONFIRM,
        RELEASE,
        EXECUTE,
        CORRECT
    }

    /** @param who of three applications */
    record Step(Verb verb, int who, long won) {}

    @AfterContainer
    static void leave() throws Exception {
        SPRING.afterTestClass();
    }

    @Property(tries = 40)
    void neverPassesTheCeiling(@ForAll("steps") List<Step> steps) {
        var application = SPRING.getTestContext().getApplicationContext();
        var town = new VolumeTown(application);
        var ledger = application.getBean(VolumeLedgerService.class);
        var programme = town.programme(CEILING);
        var numbers = town.requests(3);
        for (var step : steps) {
            var number = numbers.get(step.who);
            var known = ledger.share(number).reserved() + ledger.share(number).confirmed() > 0;
            town.in(() -> take(ledger, programme, step, number, known));
            var standing = ledger.standing(programme);
            assertThat(standing.left()).isNotNegative();
            assertThat(standing.reserved() + standing.confirmed()).isLessThanOrEqualTo(CEILING);
            var shares = numbers.stream().map(ledger::share).toList();
            assertThat(shares).allSatisfy(share -> assertThat(share.executed()).isBetween(0L, share.confirmed()));
            assertThat(shares.stream()
                            .mapToLong(VolumeLedgerService.Share::reserved)
                            .sum())
                    .isEqualTo(standing.reserved());
            assertThat(shares.stream()
                            .mapToLong(VolumeLedgerService.Share::confirmed)
                            .sum())
                    .isEqualTo(standing.confirmed());
            assertThat(shares.stream()
                            .mapToLong(VolumeLedgerService.Share::executed)
                            .sum())
                    .isEqualTo(standing.executed());
        }
    }

    /** As the verbs' callers do it: who holds nothing has nothing to draw, and nobody reserves twice. */
    private static boolean take(
            VolumeLedgerService ledger, UUID programme, Step step, RequestNumber number, boolean known) {
        var held = ledger.share(number);
        return switch (step.verb) {
            case RESERVE -> !known && ledger.reserve(programme, number, new Won(step.won));
            case CONFIRM -> step.won >= held.executed() && ledger.confirm(programme, number, new Won(step.won));
            case RELEASE -> ledger.release(number).amount() >= 0;
            case EXECUTE -> {
                var most = Math.min(step.won, held.confirmed() - held.executed());
                if (most > 0) {
                    ledger.execute(number, new Won(most));
                }
                yield most > 0;
            }
            case CORRECT ->
                known
                        && held.executed() > 0
                        && ledger.correct(number, step.won % 2 == 0 ? -Math.min(step.won, held.executed()) : step.won);
        };
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Verb.class),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.longs().between(1, 60_000_000))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}

package kr.oneroof.advisory.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import kr.oneroof.advisory.panel.ExpertGroup;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.PanelMember;
import kr.oneroof.advisory.panel.Profession;
import kr.oneroof.kernel.PersonId;

/** A thousand requests, in the order in which they come: nobody is overrun, nobody forgotten. */
class FairnessTests {
    private static final Logger LOG = LoggerFactory.getLogger(FairnessTests.class);
    private static final int REQUESTS = 1_000;
    private static final int PEOPLE = 40;
    private static final int LIMIT = 4;

    /** What somebody has been given so far. */
    private static final class Load {
        private int total;
        private int month;
        private Instant last = Instant.MIN;
    }

    private final Map<PersonId, Load> loads = new HashMap<>();

    @Test
    void givesNobodyOfEqualFitMoreThanTwiceTheMedian() {
        var luck = new Random(42);
        var panel = new ArrayList<PanelMember>();
        for (var number = 0; number < PEOPLE; number++) {
            var field = Field.values()[number % 4];
            panel.add(Experts.member(
                    number, Experts.facts(Profession.LAWYER, ExpertGroup.COUNSEL, LIMIT), List.of(field)));
        }
        panel.forEach(one -> loads.put(one.id(), new Load()));
        var without = 0;
        for (var number = 0; number < REQUESTS; number++) {
            if (number % 120 == 0) {
                loads.values().forEach(load -> load.month = 0);
            }
            var matter = Experts.matter(Field.values()[luck.nextInt(4)], Task.ADVICE, List.of());
            var best = ExpertProposal.narrowest(matter, candidates(panel), Experts.TODAY, Experts.WEEKDAYS)
                    .best();
            without += best.isEmpty() ? 1 : 0;
            var moment = Instant.ofEpochSecond(number);
            best.ifPresent(chosen -> give(chosen.id(), moment));
        }
        assertFair(panel, without);
    }

    private List<ExpertCandidate> candidates(List<PanelMember> panel) {
        return panel.stream()
                .map(one -> {
                    var load = load(one.id());
                    return new ExpertCandidate(
                            one, load.month, 0, load.last.equals(Instant.MIN) ? null : load.last, false);
                })
                .toList();
    }

    private Load load(PersonId id) {
        return Objects.requireNonNull(loads.get(id));
    }

    private void give(PersonId id, Instant moment) {
        var load = load(id);
        load.total++;
        load.month++;
        load.last = moment;
        assertThat(load.month).as("within the monthly limit").isLessThanOrEqualTo(LIMIT);
    }

    /** Equal fit: the ten who know the same field. */
    private void assertFair(List<PanelMember> panel, int without) {
        for (var place = 0; place < 4; place++) {
            var field = Field.values()[place];
            var totals = panel.stream()
                    .filter(one -> one.skills().fields().getFirst() == field)
                    .map(one -> load(one.id()).total)
                    .sorted()
                    .toList();
            var median = totals.get(totals.size() / 2);
            LOG.info("{}: fewest {}, median {}, most {}", field, totals.getFirst(), median, totals.getLast());
            assertThat(totals.getLast()).isLessThanOrEqualTo(2 * median);
            assertThat(totals.getFirst()).isPositive();
        }
        LOG.info("{} of {} requests found nobody free", without, REQUESTS);
        assertThat(without).isLessThan(REQUESTS / 10);
    }
}

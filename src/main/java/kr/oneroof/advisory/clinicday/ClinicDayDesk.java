package kr.oneroof.advisory.clinicday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import kr.oneroof.advisory.AdviceConfidence;
import kr.oneroof.advisory.AdviceCorridor;
import kr.oneroof.advisory.Advices;
import kr.oneroof.advisory.offer.Offering;
import kr.oneroof.advisory.offer.Offers;
import kr.oneroof.advisory.panel.Member;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.form.Refused;

@Service
class ClinicDayDesk implements ClinicDays {
    private static final int MOST = 200;

    private final JdbcClient database;
    private final Advices advices;
    private final AdviceConfidence confidence;
    private final Offers offers;
    private final Offering offering;
    private final AdviceCorridor corridor;

    ClinicDayDesk(
            JdbcClient database,
            Advices advices,
            AdviceConfidence confidence,
            Offers offers,
            Offering offering,
            AdviceCorridor corridor) {
        this.database = database;
        this.advices = advices;
        this.confidence = confidence;
        this.offers = offers;
        this.offering = offering;
        this.corridor = corridor;
    }

    @Override
    public Comparison plan(List<LocalDate> days, int seats, Actor reader) {
        var left = new HashMap<PersonId, Integer>();
        var askings = waiting().stream()
                .filter(number -> confidence.isReadableBy(reader, number))
                .map(number -> asking(number, days, left))
                .toList();
        return Comparison.of(new Batch(askings, seats, left));
    }

    private List<RequestNumber> waiting() {
        return database.sql("""
                        select number from advisory_request where state = 'SCREENED'
                        order by filed_at, number limit :most""")
                .param("most", MOST)
                .query((row, index) -> new RequestNumber(row.getString(1)))
                .list();
    }

    private Asking asking(RequestNumber number, List<LocalDate> days, Map<PersonId, Integer> left) {
        var request = advices.require(number);
        var options = new ArrayList<Pairing>();
        for (var one : offers.proposal(request).fitting()) {
            left.put(one.id(), one.member().facts().monthlyLimit() - one.takenThisMonth());
            days.stream()
                    .filter(day -> works(one.member(), day))
                    .forEach(day -> options.add(new Pairing(
                            one.id(),
                            one.member().name(),
                            day,
                            Objects.requireNonNull(one.score()).total())));
        }
        return new Asking(number, request.facts().title(), options);
    }

    private static boolean works(Member member, LocalDate day) {
        return member.skills().hours().containsKey(day.getDayOfWeek())
                && member.leaves().stream().noneMatch(leave -> leave.covers(day));
    }

    /** Each by itself: one that was taken meanwhile keeps no other from being asked. */
    @Override
    public int offer(List<Choice> choices, Actor by) {
        var asked = 0;
        for (var choice : choices) {
            confidence.require(by, choice.number());
            try {
                offering.ask(choice.number(), choice.expert(), by.id());
                corridor.remark(choice.number(), "clinic-day", choice.day().toString());
                asked++;
            } catch (Refused | TransitionRefused taken) {
                corridor.remark(
                        choice.number(), "clinic-day-missed", choice.day().toString());
            }
        }
        return asked;
    }
}

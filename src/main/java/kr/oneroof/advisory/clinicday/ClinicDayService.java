package kr.oneroof.advisory.clinicday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import kr.oneroof.advisory.AdvisoryRequestAccess;
import kr.oneroof.advisory.AdvisoryRequestNotifications;
import kr.oneroof.advisory.AdvisoryRequestQueries;
import kr.oneroof.advisory.offer.OfferQueries;
import kr.oneroof.advisory.offer.OfferService;
import kr.oneroof.advisory.panel.PanelMember;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.form.Refused;

/** Plans clinic days, and sends the offers of a plan. */
@Service
public class ClinicDayService {
    private static final int MOST = 200;

    private final JdbcClient database;
    private final AdvisoryRequestQueries advices;
    private final AdvisoryRequestAccess access;
    private final OfferQueries offers;
    private final OfferService offerService;
    private final AdvisoryRequestNotifications notifications;

    ClinicDayService(
            JdbcClient database,
            AdvisoryRequestQueries advices,
            AdvisoryRequestAccess access,
            OfferQueries offers,
            OfferService offerService,
            AdvisoryRequestNotifications notifications) {
        this.database = database;
        this.advices = advices;
        this.access = access;
        this.offers = offers;
        this.offerService = offerService;
        this.notifications = notifications;
    }

    /** All sorted requests that nobody is asked about and that this reader may read. */
    public DayPlanComparison plan(List<LocalDate> days, int seats, Actor reader) {
        var left = new HashMap<PersonId, Integer>();
        var askings = waiting().stream()
                .filter(number -> access.isReadableBy(reader, number))
                .map(number -> asking(number, days, left))
                .toList();
        return DayPlanComparison.of(new ClinicDayBatch(askings, seats, left));
    }

    private List<RequestNumber> waiting() {
        return database.sql("""
                        select number from advisory_request where state = 'SCREENED'
                        order by filed_at, number limit :most""")
                .param("most", MOST)
                .query((row, index) -> new RequestNumber(row.getString(1)))
                .list();
    }

    private WaitingRequest asking(RequestNumber number, List<LocalDate> days, Map<PersonId, Integer> left) {
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
        return new WaitingRequest(number, request.facts().title(), options);
    }

    private static boolean works(PanelMember member, LocalDate day) {
        return member.skills().hours().containsKey(day.getDayOfWeek())
                && member.leaves().stream().noneMatch(leave -> leave.covers(day));
    }

    /** Each by itself: one that was taken meanwhile keeps no other from being asked. */
    public int offer(List<Choice> choices, Actor by) {
        var asked = 0;
        for (var choice : choices) {
            access.require(by, choice.number());
            try {
                offerService.ask(choice.number(), choice.expert(), by.id());
                notifications.remark(choice.number(), "clinic-day", choice.day().toString());
                asked++;
            } catch (Refused | TransitionRefused taken) {
                notifications.remark(
                        choice.number(), "clinic-day-missed", choice.day().toString());
            }
        }
        return asked;
    }

    /** A line of a plan as it was shown. */
    public record Choice(RequestNumber number, PersonId expert, LocalDate day) {}
}

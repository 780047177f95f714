package kr.oneroof.agency;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.LookService;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.kernel.LinkToken;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/**
 * What an agency does through the link in its letter. A link that is no longer valid is
 * {@link kr.oneroof.kernel.NotOnFile}.
 */
@Service
@Transactional
public class PartnerService {
    private static final Set<AgencyReferralState> WITH_AGENCY =
            EnumSet.of(AgencyReferralState.SENT, AgencyReferralState.SEEN, AgencyReferralState.ACCEPTED);

    private final AgencyReferralRepository referrals;
    private final AgencyCaseRepository cases;
    private final AgencyReferralQueries queries;
    private final CompanyQueries companies;
    private final LookService looks;
    private final AgencyCaseNotifications notifications;
    private final SeoulClock clock;

    PartnerService(
            AgencyReferralRepository referrals,
            AgencyCaseRepository cases,
            AgencyReferralQueries queries,
            CompanyQueries companies,
            LookService looks,
            AgencyCaseNotifications notifications,
            SeoulClock clock) {
        this.referrals = referrals;
        this.cases = cases;
        this.queries = queries;
        this.companies = companies;
        this.looks = looks;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Opens the referral; the company finds this in its access record. */
    public Opened open(String word) {
        var found = lock(word);
        if (found.see(clock)) {
            referrals.saveAndFlush(found);
        }
        var view = queries.require(found.id());
        var told = queries.view(found.number());
        var company = companies.card(found.company());
        looks.keep(
                view.agencyName(),
                new Look(found.company().value(), found.number().value(), "audit.look.request", ""));
        return new Opened(view, told.title(), told.body(), company.name(), company.phone());
    }

    public void accept(String word, String words) {
        change(word, "accepted", words, found -> found.accept(words, clock));
    }

    public void decline(String word, String why) {
        change(word, "declined", why, found -> found.decline(why, clock));
    }

    public void report(String word, String outcome) {
        change(word, "reported", outcome, found -> found.report(outcome, clock));
    }

    private void change(String word, String what, String words, Consumer<AgencyReferral> verb) {
        var found = lock(word);
        verb.accept(found);
        referrals.saveAndFlush(found);
        var othersWait =
                !referrals.findByNumberAndStateIn(found.number(), WITH_AGENCY).isEmpty();
        notifications.answered(found, what, words, othersWait);
    }

    /** Locks the request before the referral, as all verbs do. */
    private AgencyReferral lock(String word) {
        var hash = LinkToken.hash(word);
        cases.require(new RequestNumber(referrals.numberOf(hash).orElseThrow(NotOnFile::new)));
        return referrals.findByWordHash(hash).orElseThrow(NotOnFile::new);
    }

    /** What the agency reads: what it is asked, and the company's data that the company consented to. */
    public record Opened(AgencyReferralView referral, String title, String text, String company, String phone) {}
}

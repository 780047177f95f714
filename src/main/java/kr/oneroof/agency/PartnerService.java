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

/**
 * What an agency does over the link that it was sent. A word that opens nothing any more is
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
    private final AgencyReplyNotifications replies;

    PartnerService(
            AgencyReferralRepository referrals,
            AgencyCaseRepository cases,
            AgencyReferralQueries queries,
            CompanyQueries companies,
            LookService looks,
            AgencyReplyNotifications replies) {
        this.referrals = referrals;
        this.cases = cases;
        this.queries = queries;
        this.companies = companies;
        this.looks = looks;
        this.replies = replies;
    }

    /** Opens the referral; the company sees in its record of looks that the agency did. */
    public Opened open(String word) {
        var found = hold(word);
        if (found.see(replies.clock())) {
            referrals.saveAndFlush(found);
        }
        var view = queries.require(found.getId());
        var told = queries.view(found.number());
        var company = companies.card(found.company());
        looks.keep(
                view.agencyName(),
                new Look(found.company().value(), found.number().value(), "audit.look.request", ""));
        return new Opened(view, told.title(), told.body(), company.name(), company.phone());
    }

    public void accept(String word, String words) {
        change(word, "accepted", words, found -> found.accept(words, replies.clock()));
    }

    public void decline(String word, String why) {
        change(word, "declined", why, found -> found.decline(why, replies.clock()));
    }

    public void report(String word, String outcome) {
        change(word, "reported", outcome, found -> found.report(outcome, replies.clock()));
    }

    private void change(String word, String what, String words, Consumer<AgencyReferral> verb) {
        var found = hold(word);
        verb.accept(found);
        referrals.saveAndFlush(found);
        var othersWait =
                !referrals.findByNumberAndStateIn(found.number(), WITH_AGENCY).isEmpty();
        replies.heard(found, what, words, othersWait);
    }

    /** The request first, as all verbs do. */
    private AgencyReferral hold(String word) {
        var hash = LinkToken.hash(word);
        cases.require(new RequestNumber(referrals.numberOf(hash).orElseThrow(NotOnFile::new)));
        return referrals.findByWordHash(hash).orElseThrow(NotOnFile::new);
    }

    /** What the agency reads: what it is asked, and the company's data that the company consented to. */
    public record Opened(AgencyReferralView referral, String title, String text, String company, String phone) {}
}

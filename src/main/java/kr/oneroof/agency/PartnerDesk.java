package kr.oneroof.agency;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.OutsiderLooks;
import kr.oneroof.company.Companies;
import kr.oneroof.kernel.LinkWord;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

@Service
@Transactional
class PartnerDesk implements AgencySide {
    private static final Set<ReferralState> WITH_AGENCY =
            EnumSet.of(ReferralState.SENT, ReferralState.SEEN, ReferralState.ACCEPTED);

    private final AgencyReferrals referrals;
    private final AgencyCases cases;
    private final ReferralReading reading;
    private final Companies companies;
    private final OutsiderLooks looks;
    private final Replies replies;

    PartnerDesk(
            AgencyReferrals referrals,
            AgencyCases cases,
            ReferralReading reading,
            Companies companies,
            OutsiderLooks looks,
            Replies replies) {
        this.referrals = referrals;
        this.cases = cases;
        this.reading = reading;
        this.companies = companies;
        this.looks = looks;
        this.replies = replies;
    }

    @Override
    public Opened open(String word) {
        var found = hold(word);
        if (found.see(replies.clock())) {
            referrals.saveAndFlush(found);
        }
        var view = reading.require(found.getId());
        var told = reading.view(found.number());
        var company = companies.card(found.company());
        looks.keep(
                view.agencyName(),
                new Look(found.company().value(), found.number().value(), "audit.look.request", ""));
        return new Opened(view, told.title(), told.body(), company.name(), company.phone());
    }

    @Override
    public void accept(String word, String words) {
        change(word, "accepted", words, found -> found.accept(words, replies.clock()));
    }

    @Override
    public void decline(String word, String why) {
        change(word, "declined", why, found -> found.decline(why, replies.clock()));
    }

    @Override
    public void report(String word, String outcome) {
        change(word, "reported", outcome, found -> found.report(outcome, replies.clock()));
    }

    private void change(String word, String what, String words, Consumer<Referral> verb) {
        var found = hold(word);
        verb.accept(found);
        referrals.saveAndFlush(found);
        var othersWait =
                !referrals.findByNumberAndStateIn(found.number(), WITH_AGENCY).isEmpty();
        replies.heard(found, what, words, othersWait);
    }

    /** The request first, as all verbs do. */
    private Referral hold(String word) {
        var hash = LinkWord.hash(word);
        cases.require(new RequestNumber(referrals.numberOf(hash).orElseThrow(NotOnFile::new)));
        return referrals.findByWordHash(hash).orElseThrow(NotOnFile::new);
    }
}

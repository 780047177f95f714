package kr.oneroof.agency;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.LinkToken;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/**
 * Putting requests to agencies (기관 연계). What is not on file for whoever asks is {@link kr.oneroof.kernel.NotOnFile};
 * what the state forbids is {@link kr.oneroof.kernel.TransitionRefused}.
 */
@Service
@Transactional
public class AgencyReferralService {
    private static final Set<AgencyReferralState> OPEN = EnumSet.of(
            AgencyReferralState.DRAFT,
            AgencyReferralState.SENT,
            AgencyReferralState.SEEN,
            AgencyReferralState.ACCEPTED,
            AgencyReferralState.RESULT);
    private static final int MOST_DECLINED = 2;
    private static final String CONSENTED_HERE = "agency.consent.online";

    private final AgencyReferralRepository referrals;
    private final AgencyCaseRepository cases;
    private final AgencyService agencies;
    private final AgencyCaseNotifications notifications;
    private final AgencyReferralDeadline deadline;

    AgencyReferralService(
            AgencyReferralRepository referrals,
            AgencyCaseRepository cases,
            AgencyService agencies,
            AgencyCaseNotifications notifications,
            AgencyReferralDeadline deadline) {
        this.referrals = referrals;
        this.cases = cases;
        this.agencies = agencies;
        this.notifications = notifications;
        this.deadline = deadline;
    }

    /**
     * Writes a referral and asks the company for its consent; the same submission twice is one.
     *
     * @throws AgencyReferralRefused when the agency takes none, has one open for this request, or declined it twice
     */
    public void propose(AgencyProposal proposal) {
        var found = cases.require(proposal.number());
        if (referrals.existsById(proposal.submission())) {
            requireOwn(proposal);
            return;
        }
        found.requireOpen("referral");
        var agency = agencies.require(proposal.agency());
        refuseUnless(agency.takesReferrals(deadline.clock().today()), "closed");
        refuseUnless(count(proposal, OPEN) == 0, "open");
        refuseUnless(count(proposal, EnumSet.of(AgencyReferralState.DECLINED)) < MOST_DECLINED, "declinedTwice");
        var drafted = referrals.saveAndFlush(AgencyReferral.draft(proposal, found.company(), deadline.clock()));
        notifications.asked(drafted, agency);
    }

    /** The company consents, and so it goes out. */
    public void consent(CompanyId company, UUID referral, PersonId by) {
        send(of(company, referral), CONSENTED_HERE + " " + by);
    }

    /** The company does not want its data to go there. */
    public void objectTo(CompanyId company, UUID referral) {
        var found = of(company, referral);
        if (found.state() != AgencyReferralState.DRAFT) {
            throw new TransitionRefused(found.state(), "referral");
        }
        found.cancel(deadline.clock());
        referrals.saveAndFlush(found);
        notifications.objected(found, agencies.require(found.agency()));
    }

    /** Staff wrote down how the company consented, on the telephone for instance, and so it goes out. */
    public void recordConsent(UUID referral, String how) {
        send(hold(referral), how);
    }

    /** The centre takes it back. */
    public void cancel(UUID referral) {
        var found = hold(referral);
        found.cancel(deadline.clock());
        referrals.saveAndFlush(found);
        notifications.cancelled(found, agencies.require(found.agency()), someoneHas(found.number()));
    }

    /** The centre took note of the result. */
    public void close(UUID referral) {
        var found = hold(referral);
        found.close(deadline.clock());
        referrals.saveAndFlush(found);
    }

    /**
     * Tells the company what came of it and ends the request. @throws AgencyReferralRefused while an agency still works
     * on it
     */
    public void finish(RequestNumber number, String answer) {
        var found = cases.require(number);
        refuseUnless(referrals.findByNumberAndStateIn(number, OPEN).isEmpty(), "working");
        found.finish(deadline.clock());
        cases.saveAndFlush(found);
        notifications.finished(number, answer);
    }

    public void withdraw(CompanyId company, RequestNumber number, String reason) {
        var found = cases.require(number);
        if (!found.company().equals(company)) {
            throw new NotOnFile();
        }
        found.withdraw(deadline.clock());
        cases.saveAndFlush(found);
        for (var open : referrals.findByNumberAndStateIn(number, OPEN)) {
            if (open.state() == AgencyReferralState.RESULT) {
                open.close(deadline.clock());
            } else {
                open.cancel(deadline.clock());
            }
            referrals.saveAndFlush(open);
        }
        notifications.withdrawn(number, reason);
    }

    private void send(AgencyReferral found, String how) {
        cases.require(found.number()).requireOpen("referral");
        var agency = agencies.require(found.agency());
        var word = LinkToken.fresh();
        var until = deadline.fromNow();
        found.send(how, LinkToken.hash(word), until.atZone(SeoulClock.SEOUL).toInstant(), deadline.clock());
        referrals.saveAndFlush(found);
        notifications.sent(found, agency, word, until);
    }

    private AgencyReferral of(CompanyId company, UUID referral) {
        var found = hold(referral);
        if (!found.company().equals(company)) {
            throw new NotOnFile();
        }
        return found;
    }

    /** The request first, as all verbs do. */
    private AgencyReferral hold(UUID referral) {
        var number = referrals.numberOf(referral).orElseThrow(NotOnFile::new);
        cases.require(new RequestNumber(number));
        return referrals.findById(referral).orElseThrow(NotOnFile::new);
    }

    private boolean someoneHas(RequestNumber number) {
        return referrals.findByNumberAndStateIn(number, OPEN).stream()
                .anyMatch(one -> one.state().waitsForAgency());
    }

    private int count(AgencyProposal proposal, Set<AgencyReferralState> states) {
        return referrals.countByNumberAndAgencyIdAndStateIn(proposal.number(), proposal.agency(), states);
    }

    private void requireOwn(AgencyProposal proposal) {
        if (!referrals.existsByIdAndNumberAndAskedBy(proposal.submission(), proposal.number(), proposal.by())) {
            throw new NotOnFile();
        }
    }

    private static void refuseUnless(boolean fine, String code) {
        if (!fine) {
            throw new AgencyReferralRefused(code);
        }
    }
}

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
 * What the centre and the company do with a referral to an agency (기관 연계). What is not on file for whoever asks is
 * {@link kr.oneroof.kernel.NotOnFile}; what the state forbids is {@link kr.oneroof.kernel.TransitionRefused}.
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
    private final SeoulClock clock;

    AgencyReferralService(
            AgencyReferralRepository referrals,
            AgencyCaseRepository cases,
            AgencyService agencies,
            AgencyCaseNotifications notifications,
            AgencyReferralDeadline deadline,
            SeoulClock clock) {
        this.referrals = referrals;
        this.cases = cases;
        this.agencies = agencies;
        this.notifications = notifications;
        this.deadline = deadline;
        this.clock = clock;
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
        refuseUnless(agencies.require(proposal.agency()).takesReferrals(clock.today()), "closed");
        refuseUnless(count(proposal, OPEN) == 0, "open");
        refuseUnless(count(proposal, EnumSet.of(AgencyReferralState.DECLINED)) < MOST_DECLINED, "declinedTwice");
        var drafted = referrals.saveAndFlush(AgencyReferral.draft(proposal, found.company(), clock));
        notifications.asked(drafted);
    }

    /** The company consents; the referral goes out at once. */
    public void consent(CompanyId company, UUID referral, PersonId by) {
        send(of(company, referral), CONSENTED_HERE + " " + by);
    }

    /** The company does not want its data to go there. */
    public void objectTo(CompanyId company, UUID referral) {
        var found = of(company, referral);
        if (found.state() != AgencyReferralState.DRAFT) {
            throw new TransitionRefused(found.state(), "referral");
        }
        found.cancel(clock);
        referrals.saveAndFlush(found);
        notifications.objected(found);
    }

    /** Staff wrote down how the company consented, by telephone for instance; the referral goes out at once. */
    public void recordConsent(UUID referral, String how) {
        send(lock(referral), how);
    }

    /** The centre takes the referral back. */
    public void cancel(UUID referral) {
        var found = lock(referral);
        found.cancel(clock);
        referrals.saveAndFlush(found);
        notifications.cancelled(found, someoneHas(found.number()));
    }

    /** The centre has read the result. */
    public void close(UUID referral) {
        var found = lock(referral);
        found.close(clock);
        referrals.saveAndFlush(found);
    }

    /**
     * Ends the request and tells the company the result.
     *
     * @throws AgencyReferralRefused while an agency still works on it
     */
    public void finish(RequestNumber number, String answer) {
        var found = cases.require(number);
        refuseUnless(referrals.findByNumberAndStateIn(number, OPEN).isEmpty(), "working");
        found.finish(clock);
        cases.saveAndFlush(found);
        notifications.finished(number, answer);
    }

    public void withdraw(CompanyId company, RequestNumber number, String reason) {
        var found = cases.require(number);
        if (!found.company().equals(company)) {
            throw new NotOnFile();
        }
        found.withdraw(clock);
        cases.saveAndFlush(found);
        for (var open : referrals.findByNumberAndStateIn(number, OPEN)) {
            if (open.state() == AgencyReferralState.RESULT) {
                open.close(clock);
            } else {
                open.cancel(clock);
            }
            referrals.saveAndFlush(open);
        }
        notifications.withdrawn(number, reason);
    }

    private void send(AgencyReferral found, String how) {
        cases.require(found.number()).requireOpen("referral");
        var word = LinkToken.fresh();
        var until = deadline.fromNow();
        found.send(how, LinkToken.hash(word), until.atZone(SeoulClock.SEOUL).toInstant(), clock);
        referrals.saveAndFlush(found);
        notifications.sent(found, word, until);
    }

    private AgencyReferral of(CompanyId company, UUID referral) {
        var found = lock(referral);
        if (!found.company().equals(company)) {
            throw new NotOnFile();
        }
        return found;
    }

    /** Locks the request before the referral, as all verbs do. */
    private AgencyReferral lock(UUID referral) {
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

package kr.oneroof.agency;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.LinkWord;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

@Service
@Transactional
class ReferralDesk implements Referring {
    private static final Set<ReferralState> OPEN = EnumSet.of(
            ReferralState.DRAFT, ReferralState.SENT, ReferralState.SEEN, ReferralState.ACCEPTED, ReferralState.RESULT);
    private static final int MOST_DECLINED = 2;
    private static final String CONSENTED_HERE = "agency.consent.online";

    private final AgencyReferrals referrals;
    private final AgencyCases cases;
    private final Agencies agencies;
    private final AgencyCorridor corridor;
    private final Deadline deadline;

    ReferralDesk(
            AgencyReferrals referrals,
            AgencyCases cases,
            Agencies agencies,
            AgencyCorridor corridor,
            Deadline deadline) {
        this.referrals = referrals;
        this.cases = cases;
        this.agencies = agencies;
        this.corridor = corridor;
        this.deadline = deadline;
    }

    @Override
    public void propose(Proposal proposal) {
        var found = cases.require(proposal.number());
        if (referrals.existsById(proposal.submission())) {
            requireOwn(proposal);
            return;
        }
        found.requireOpen("referral");
        var agency = agencies.require(proposal.agency());
        refuseUnless(agency.takesReferrals(deadline.clock().today()), "closed");
        refuseUnless(count(proposal, OPEN) == 0, "open");
        refuseUnless(count(proposal, EnumSet.of(ReferralState.DECLINED)) < MOST_DECLINED, "declinedTwice");
        var drafted = referrals.saveAndFlush(Referral.draft(proposal, found.company(), deadline.clock()));
        corridor.asked(drafted, agency);
    }

    @Override
    public void consent(CompanyId company, UUID referral, PersonId by) {
        send(of(company, referral), CONSENTED_HERE + " " + by);
    }

    @Override
    public void objectTo(CompanyId company, UUID referral) {
        var found = of(company, referral);
        if (found.state() != ReferralState.DRAFT) {
            throw new TransitionRefused(found.state(), "referral");
        }
        found.cancel(deadline.clock());
        referrals.saveAndFlush(found);
        corridor.objected(found, agencies.require(found.agency()));
    }

    @Override
    public void recordConsent(UUID referral, String how) {
        send(hold(referral), how);
    }

    @Override
    public void cancel(UUID referral) {
        var found = hold(referral);
        found.cancel(deadline.clock());
        referrals.saveAndFlush(found);
        corridor.cancelled(found, agencies.require(found.agency()), someoneHas(found.number()));
    }

    @Override
    public void close(UUID referral) {
        var found = hold(referral);
        found.close(deadline.clock());
        referrals.saveAndFlush(found);
    }

    @Override
    public void finish(RequestNumber number, String answer) {
        var found = cases.require(number);
        refuseUnless(referrals.findByNumberAndStateIn(number, OPEN).isEmpty(), "working");
        found.finish(deadline.clock());
        cases.saveAndFlush(found);
        corridor.finished(number, answer);
    }

    @Override
    public void withdraw(CompanyId company, RequestNumber number, String reason) {
        var found = cases.require(number);
        if (!found.company().equals(company)) {
            throw new NotOnFile();
        }
        found.withdraw(deadline.clock());
        cases.saveAndFlush(found);
        for (var open : referrals.findByNumberAndStateIn(number, OPEN)) {
            if (open.state() == ReferralState.RESULT) {
                open.close(deadline.clock());
            } else {
                open.cancel(deadline.clock());
            }
            referrals.saveAndFlush(open);
        }
        corridor.withdrawn(number, reason);
    }

    private void send(Referral found, String how) {
        cases.require(found.number()).requireOpen("referral");
        var agency = agencies.require(found.agency());
        var word = LinkWord.fresh();
        var until = deadline.fromNow();
        found.send(how, LinkWord.hash(word), until.atZone(HouseClock.SEOUL).toInstant(), deadline.clock());
        referrals.saveAndFlush(found);
        corridor.sent(found, agency, word, until);
    }

    private Referral of(CompanyId company, UUID referral) {
        var found = hold(referral);
        if (!found.company().equals(company)) {
            throw new NotOnFile();
        }
        return found;
    }

    /** The request first, as all verbs do. */
    private Referral hold(UUID referral) {
        var number = referrals.numberOf(referral).orElseThrow(NotOnFile::new);
        cases.require(new RequestNumber(number));
        return referrals.findById(referral).orElseThrow(NotOnFile::new);
    }

    private boolean someoneHas(RequestNumber number) {
        return referrals.findByNumberAndStateIn(number, OPEN).stream()
                .anyMatch(one -> one.state().waitsForAgency());
    }

    private int count(Proposal proposal, Set<ReferralState> states) {
        return referrals.countByNumberAndAgencyIdAndStateIn(proposal.number(), proposal.agency(), states);
    }

    private void requireOwn(Proposal proposal) {
        if (!referrals.existsByIdAndNumberAndAskedBy(proposal.submission(), proposal.number(), proposal.by())) {
            throw new NotOnFile();
        }
    }

    private static void refuseUnless(boolean fine, String code) {
        if (!fine) {
            throw new ReferralRefused(code);
        }
    }
}

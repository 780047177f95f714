package kr.oneroof.consultation.clinic;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.FileId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

@Service
@Transactional
class ClinicDesk implements ClinicWork {
    private final ClinicFile file;
    private final VisitBook visits;
    private final Treasury treasury;
    private final TermBook terms;
    private final ClinicCorridor corridor;
    private final Cancelling cancelling;

    ClinicDesk(
            ClinicFile file,
            VisitBook visits,
            Treasury treasury,
            TermBook terms,
            ClinicCorridor corridor,
            Cancelling cancelling) {
        this.file = file;
        this.visits = visits;
        this.treasury = treasury;
        this.terms = terms;
        this.corridor = corridor;
        this.cancelling = cancelling;
    }

    @Override
    public void propose(RequestNumber number, PersonId by, UUID key, Wish wish) {
        treasury.requireOpenDoor();
        if (file.open(new Ask(key, number, corridor.companyOf(number), by, wish), ClinicState.PROPOSED)) {
            corridor.note(number, "proposed", String.valueOf(wish.days()), wish.goal());
            corridor.tellCompany(number, "proposed", wish.days());
        }
    }

    @Override
    public void review(Shown shown, PersonId by, Plan plan) {
        file.requireDays(plan.days());
        var found = file.change(shown, one -> {
            var staffing = terms.staffing(one.company()).orElseThrow(() -> new ClinicRefused("staff-unknown"));
            one.review(
                    new Review(by.value(), plan.experts(), plan.text()),
                    terms.today().quote(plan.days(), staffing, treasury.used(one.company())),
                    terms.clock());
        });
        corridor.note(shown.number(), "reviewed", String.valueOf(plan.days()), plan.experts());
        corridor.tellDirectors(shown.number(), "reviewed", found.money().centrePays());
    }

    @Override
    public boolean approve(Shown shown, PersonId by) {
        var found = file.change(shown, one -> one.approve(by, treasury.open(one), terms.clock()));
        var money = found.money();
        if (found.state() == ClinicState.WAITING) {
            corridor.note(shown.number(), "waiting");
            corridor.tellCompany(shown.number(), "waiting");
            corridor.tellOwner(shown.number(), "waiting");
            return false;
        }
        treasury.reserve(found);
        corridor.note(shown.number(), "approved", String.valueOf(money.days()));
        corridor.tellCompany(shown.number(), "approved", money.days(), money.centrePays(), money.companyPays());
        corridor.tellOwner(shown.number(), "approved", money.days(), money.centrePays(), money.companyPays());
        return true;
    }

    @Override
    public void refuse(Shown shown, PersonId by, String reason) {
        file.change(shown, found -> found.refuse(by, reason, terms.clock()));
        corridor.note(shown.number(), "refused", reason);
        corridor.tellCompany(shown.number(), "refused");
    }

    @Override
    public void agreeOn(Shown shown, UUID key, Visit.When when) {
        var current = file.newest(shown.number());
        if (!visits.isNew(key, current.getId())) {
            return;
        }
        var found = file.change(shown, one -> {
            one.agreeOn(when, visits.taken(one.getId()), terms.clock());
            visits.requireFree(one, when.day(), null);
        });
        visits.add(key, found.getId(), when);
        corridor.note(shown.number(), "visit-agreed", when.day().toString());
        corridor.tellCompany(shown.number(), "visit-agreed", when.day().atTime(when.starts()));
    }

    @Override
    public void moveVisit(Shown shown, UUID visit, Visit.When when) {
        file.change(shown, found -> {
            visits.requireAgreed(found, visit);
            visits.requireFree(found, when.day(), visit);
            found.moveVisit(when, terms.clock());
        });
        visits.move(visit, when);
        corridor.note(shown.number(), "visit-moved", when.day().toString());
        corridor.tellCompany(shown.number(), "visit-moved", when.day().atTime(when.starts()));
    }

    @Override
    public void cancelVisit(Shown shown, UUID visit, Visit.Side by, String reason) {
        cancelling.afterwards(file.change(shown, found -> cancelling.cancel(found, visit, by, reason)));
    }

    @Override
    public void log(Shown shown, UUID id, PersonId by, VisitLog log) {
        var found = file.change(shown, one -> {
            var visit = visits.requireAgreed(one, id);
            one.hold(
                    visit,
                    log.until(),
                    visits.lastHeld(one.getId(), visit.day()),
                    terms.today().reportDays(),
                    terms.clock());
            visits.log(id, log);
            visits.attach(one, id, log.photos(), by);
        });
        corridor.note(shown.number(), "visit-held", log.done());
        treasury.fit(found);
    }

    @Override
    public void closeVisits(Shown shown) {
        var found = file.change(
                shown,
                one -> one.closeVisits(
                        visits.lastHeld(one.getId(), terms.clock().today()),
                        terms.today().reportDays(),
                        terms.clock()));
        cancelling.afterwards(found);
    }

    @Override
    public void report(Shown shown, PersonId by, String text, List<FileId> files) {
        var found = file.change(shown, one -> one.reportOn(text, terms.clock()));
        visits.attach(found, null, files, by);
        corridor.note(shown.number(), "reported");
        corridor.tellCompany(shown.number(), "reported");
    }

    @Override
    public void claim(Shown shown, PersonId by) {
        var found = file.change(shown, one -> one.claim(by, terms.clock()));
        corridor.remark(shown.number(), "claimed");
        corridor.tellDirectors(shown.number(), "claimed", found.needs());
    }

    @Override
    public void pay(Shown shown, PersonId by) {
        var found = file.change(shown, one -> one.pay(by, terms.clock()));
        treasury.fit(found);
        treasury.spend(found);
        corridor.note(shown.number(), "paid");
        corridor.tellCompany(shown.number(), "paid", found.needs());
        corridor.tellOwner(shown.number(), "paid", found.needs());
    }

    @Override
    public void sendClaimBack(Shown shown, String why) {
        file.change(shown, found -> found.sendClaimBack(why, terms.clock()));
        corridor.remark(shown.number(), "claim-returned", why);
        corridor.tellOwner(shown.number(), "claim-returned");
    }

    @Override
    public void setBudget(int year, Won amount, PersonId by) {
        treasury.set(year, amount, by);
    }
}

package kr.oneroof.consultation.clinic;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OwnClinicDesk implements OwnClinics {
    private final ClinicFile file;
    private final VisitBook visits;
    private final Treasury treasury;
    private final TermBook terms;
    private final ClinicCorridor corridor;
    private final Cancelling cancelling;

    OwnClinicDesk(
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
    public void request(Asker asker, UUID key, Wish wish) {
        treasury.requireOpenDoor();
        if (file.open(new Ask(key, asker.number(), asker.company(), asker.person(), wish), ClinicState.REQUESTED)) {
            told(asker, wish);
        }
    }

    @Override
    public void accept(Asker asker, Wish wish) {
        file.requireDays(wish.days());
        file.change(asker, found -> found.accept(wish, terms.clock()));
        told(asker, wish);
    }

    private void told(Asker asker, Wish wish) {
        corridor.note(asker.number(), "requested", String.valueOf(wish.days()), wish.goal());
        corridor.tellOwner(asker.number(), "requested", wish.days());
    }

    @Override
    public void withdraw(Asker asker, String reason) {
        var found = file.change(asker, one -> one.withdraw(reason, terms.clock()));
        visits.cancelAgreed(found.getId());
        corridor.note(asker.number(), "withdrawn", reason);
        corridor.tellOwner(asker.number(), "withdrawn");
        treasury.fit(found);
    }

    @Override
    public void cancelVisit(Asker asker, UUID visit, String reason) {
        cancelling.afterwards(file.change(asker, found -> cancelling.cancel(found, visit, Visit.Side.COMPANY, reason)));
    }

    @Override
    public void confirm(Asker asker) {
        file.change(asker, found -> found.confirm(asker.person(), terms.clock()));
        corridor.note(asker.number(), "confirmed");
        corridor.tellOwner(asker.number(), "confirmed");
    }

    @Override
    public void objectTo(Asker asker, String why) {
        file.change(asker, found -> found.objectTo(why, terms.clock()));
        corridor.note(asker.number(), "objected", why);
        corridor.tellOwner(asker.number(), "objected");
    }
}

package kr.oneroof.consultation;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.requestfile.RequestFiles;
import kr.oneroof.requestfile.RequestState;
import kr.oneroof.requestfile.road.Arrival;

/** Requests that come in from another service: a case that rested is taken up again, else one is opened. */
@Component
class Arrivals {
    private final ConsultationCases cases;
    private final Filings filings;
    private final RequestFiles files;
    private final CaseTexts texts;
    private final HouseClock clock;

    Arrivals(ConsultationCases cases, Filings filings, RequestFiles files, CaseTexts texts, HouseClock clock) {
        this.cases = cases;
        this.filings = filings;
        this.files = files;
        this.texts = texts;
        this.clock = clock;
    }

    void arrive(Arrival arrival) {
        var number = arrival.number();
        var rested = cases.findById(number);
        if (rested.isPresent()) {
            var back = rested.get();
            back.comeBack(arrival.acceptedBy(), clock);
            cases.saveAndFlush(back);
        } else {
            var filing = filing(arrival);
            cases.saveAndFlush(filings.arrived(number, filing));
            texts.keep(number, filing.wish());
        }
        if (arrival.manner().equals(CaseStation.CLINIC)) {
            texts.keep(number, new Wish(Mode.FIELD_CLINIC, List.of()));
        }
        if (files.require(number).state() == RequestState.SUBMITTED) {
            files.moveTo(number, RequestState.ACCEPTED);
        }
    }

    /** Under which category it belongs, triage says. Consent on record means that somebody of the staff typed for a caller. */
    private static Filing filing(Arrival arrival) {
        var parcel = arrival.parcel();
        var by = parcel.filedBy() == null ? arrival.acceptedBy() : parcel.filedBy();
        var consent = parcel.consent().isEmpty() ? null : parcel.consent();
        var matter = new Matter(Category.OTHER, parcel.title(), parcel.text(), "", "", "");
        return new Filing(new UUID(0, 0), arrival.company(),
                new Filing.Filer(by, null, consent == null ? Channel.WEB : Channel.PHONE, consent), matter, List.of(), Wish.online(),
                parcel.confidential());
    }
}

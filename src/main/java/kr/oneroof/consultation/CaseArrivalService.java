package kr.oneroof.consultation;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestState;
import kr.oneroof.requestfile.road.RequestArrival;

/** Requests that come in from another service: a case that rested is taken up again, else one is opened. */
@Component
class CaseArrivalService {
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_PHONE = 12;

    private final ConsultationCaseRepository cases;
    private final CaseFactory filings;
    private final RequestFileService files;
    private final CaseTextRepository texts;
    private final SeoulClock clock;

    CaseArrivalService(
            ConsultationCaseRepository cases,
            CaseFactory filings,
            RequestFileService files,
            CaseTextRepository texts,
            SeoulClock clock) {
        this.cases = cases;
        this.filings = filings;
        this.files = files;
        this.texts = texts;
        this.clock = clock;
    }

    void arrive(RequestArrival arrival) {
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
            texts.keep(number, new ConsultationWish(ConsultationMode.FIELD_CLINIC, List.of()));
        }
        if (files.require(number).state() == RequestState.SUBMITTED) {
            files.moveTo(number, RequestState.ACCEPTED);
        }
    }

    /** Under which category it belongs, triage says; who filed it and how is what it was in the beginning. */
    private static InquiryFiling filing(RequestArrival arrival) {
        var parcel = arrival.parcel();
        var origin = parcel.origin();
        var by = origin.filedBy() == null ? arrival.acceptedBy() : origin.filedBy();
        var consent = origin.consent().isEmpty() ? null : origin.consent();
        var phone = origin.contactPhone().length() > LONGEST_PHONE ? "" : origin.contactPhone();
        var name = origin.contactName()
                .substring(0, Math.min(LONGEST_NAME, origin.contactName().length()));
        var matter = new CaseMatter(Category.OTHER, parcel.title(), parcel.text(), "", name, phone);
        return new InquiryFiling(
                new UUID(0, 0),
                arrival.company(),
                new InquiryFiling.Filer(by, null, FilingChannel.valueOf(origin.channel()), consent),
                matter,
                List.of(),
                ConsultationWish.online(),
                parcel.confidential());
    }
}

package kr.oneroof.consultation;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestState;
import kr.oneroof.requestfile.road.RequestArrival;

/**
 * Receives requests from other services. A case that was passed on before is taken up again; otherwise a new one is
 * opened.
 */
@Component
class CaseArrivalService {
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_PHONE = 12;

    private final ConsultationCaseRepository cases;
    private final CaseFactory factory;
    private final RequestFileService files;
    private final SeoulClock clock;

    CaseArrivalService(
            ConsultationCaseRepository cases, CaseFactory factory, RequestFileService files, SeoulClock clock) {
        this.cases = cases;
        this.factory = factory;
        this.files = files;
        this.clock = clock;
    }

    void arrive(RequestArrival arrival) {
        var number = arrival.number();
        var arrived = cases.findById(number)
                .map(rested -> takenUpAgain(rested, arrival))
                .orElseGet(() -> factory.arrived(number, filing(arrival)));
        if (arrival.manner().equals(CaseStation.CLINIC)) {
            arrived.wishFor(new ConsultationWish(ConsultationMode.FIELD_CLINIC, List.of()));
        }
        cases.saveAndFlush(arrived);
        if (files.require(number).state() == RequestState.SUBMITTED) {
            files.moveTo(number, RequestState.ACCEPTED);
        }
    }

    private ConsultationCase takenUpAgain(ConsultationCase rested, RequestArrival arrival) {
        rested.comeBack(arrival.acceptedBy(), clock);
        return rested;
    }

    /** Triage decides the category later. Filer and channel stay those of the first filing. */
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

package kr.oneroof.consultation.outreach;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CallerFilingService;
import kr.oneroof.consultation.ConsultationMode;
import kr.oneroof.consultation.ConsultationWish;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.consultation.InquiryFiling;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.RequestFiles;

@Service
@Transactional
class FieldDesk implements FieldWork {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy. M. d.");

    private final TourStore tours;
    private final CallerFilingService filings;
    private final RequestFiles files;
    private final HouseClock clock;

    FieldDesk(TourStore tours, CallerFilingService filings, RequestFiles files, HouseClock clock) {
        this.tours = tours;
        this.filings = filings;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void arrive(UUID tour, UUID stop) {
        change(tour, one -> one.arrive(stop, clock.now()));
    }

    @Override
    public void finish(UUID tour, UUID stop) {
        change(tour, one -> one.finish(stop, clock.now()));
    }

    @Override
    public void miss(UUID tour, UUID stop, String reason) {
        change(tour, one -> one.miss(stop, reason, clock.now()));
    }

    @Override
    public RequestNumber openCase(UUID id, UUID stop, Heard heard) {
        var tour = tours.require(id);
        var company = tour.requireMet(stop);
        var plan = tour.now().plan();
        var number = filings.file(new InquiryFiling(
                heard.submission(),
                company,
                new InquiryFiling.Filer(heard.by(), heard.applicant(), FilingChannel.FIELD, heard.consent()),
                heard.matter(),
                heard.files(),
                new ConsultationWish(ConsultationMode.OUTREACH, List.of(plan.day())),
                heard.confidential()));
        if (tours.note(number, stop, heard.by(), clock.now())) {
            files.write(
                    number,
                    new HistoryNote(
                            "outreach.history.opened",
                            List.of(plan.day().format(DAY), plan.complex()),
                            HistoryNote.Audience.APPLICANT));
            tours.tellOfCase(id, company, number);
        }
        return number;
    }

    private void change(UUID id, Consumer<Tour> verb) {
        var tour = tours.require(id);
        verb.accept(tour);
        tours.saveStops(tour);
    }
}

package kr.oneroof.consultation.outreach;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CallerFilingService;
import kr.oneroof.consultation.CaseMatter;
import kr.oneroof.consultation.ConsultationMode;
import kr.oneroof.consultation.ConsultationWish;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.consultation.InquiryFiling;
import kr.oneroof.document.FileId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.RequestFileService;

/** What the team writes down on the way, each on the own phone: no version, a second tap is no change. */
@Service
@Transactional
public class TourStopService {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy. M. d.");

    private final TourRepository tours;
    private final CallerFilingService filings;
    private final RequestFileService files;
    private final SeoulClock clock;

    TourStopService(TourRepository tours, CallerFilingService filings, RequestFileService files, SeoulClock clock) {
        this.tours = tours;
        this.filings = filings;
        this.files = files;
        this.clock = clock;
    }

    public void arrive(UUID tour, UUID stop) {
        change(tour, one -> one.arrive(stop, clock.now()));
    }

    public void finish(UUID tour, UUID stop) {
        change(tour, one -> one.finish(stop, clock.now()));
    }

    /** @throws TourRefused when a case was opened there */
    public void miss(UUID tour, UUID stop, String reason) {
        change(tour, one -> one.miss(stop, reason, clock.now()));
    }

    /**
     * Files the difficulty of the firm that is being visited; the same submission twice is one case.
     *
     * @throws TourRefused when nobody of the firm was met
     * @throws kr.oneroof.kernel.NotOnFile when the applicant is no member of that company
     */
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

    /**
     * A difficulty as it was heard on site.
     *
     * @param applicant the company's person who gets notices, if any has an account
     * @param consent how the firm consented, in the words of whoever heard it
     */
    public record Heard(
            UUID submission,
            PersonId by,
            @Nullable PersonId applicant,
            CaseMatter matter,
            String consent,
            List<FileId> files,
            boolean confidential) {
        public Heard {
            files = List.copyOf(files);
        }
    }
}

package kr.oneroof.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.DocumentService;
import kr.oneroof.document.FileId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.NewRequestFile;
import kr.oneroof.requestfile.OpenedRequest;
import kr.oneroof.requestfile.RequestFileService;

/** Makes two cases of one that held two matters (분리). */
@Service
@Transactional
public class CaseSplitService {
    private final ConsultationCaseRepository cases;
    private final RequestFileService files;
    private final CaseNotifications notifications;
    private final CaseIntakeQueries intake;
    private final DocumentService documents;
    private final SeoulClock clock;

    CaseSplitService(
            ConsultationCaseRepository cases,
            RequestFileService files,
            CaseNotifications notifications,
            CaseIntakeQueries intake,
            DocumentService documents,
            SeoulClock clock) {
        this.cases = cases;
        this.files = files;
        this.notifications = notifications;
        this.intake = intake;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * Opens a case for the part, for the same company and applicant and with the same receipt, so that no day is lost.
     * What had been sorted stays sorted. The same submission twice is one case, not fresh the second time.
     *
     * @throws kr.oneroof.kernel.ChangedMeanwhile when somebody saved since that version was shown
     * @throws kr.oneroof.kernel.TransitionRefused when the case is over
     * @throws kr.oneroof.kernel.NotOnFile when a file is not the case's, or the submission was somebody else's
     */
    public OpenedRequest split(CaseVersion seen, Part part) {
        var whole = cases.require(seen.number());
        var file = files.require(seen.number());
        var opened = files.open(new NewRequestFile(
                part.submission(),
                file.service(),
                file.company(),
                file.applicant(),
                intake.term(Optional.empty()),
                seen.number()));
        if (!opened.fresh()) {
            return opened;
        }
        whole.requireUnchangedSince(seen.version());
        Optional.ofNullable(file.owner()).ifPresent(owner -> files.appoint(opened.number(), owner));
        open(whole, part, opened.number());
        documents.copy(part.files(), InquiryService.subject(seen.number()), InquiryService.subject(opened.number()));
        notifications.split(seen.number(), opened.number());
        return opened;
    }

    private void open(ConsultationCase whole, Part part, RequestNumber number) {
        var own = whole.splitOff(
                number, whole.inquiry().matter().part(part.category(), part.title(), part.body()), clock);
        var sorted = Optional.ofNullable(whole.custody().complexity())
                .map(complexity ->
                        new Triage(part.category(), complexity, whole.custody().unit()));
        sorted.ifPresent(triage -> own.triage(triage, clock));
        cases.saveAndFlush(own);
        sorted.ifPresent(triage -> notifications.triaged(number, triage));
    }

    /**
     * The part.
     *
     * @param submission key of the form
     * @param files of the whole case that the part needs too; it gets copies
     */
    public record Part(UUID submission, Category category, String title, String body, List<FileId> files) {
        public Part {
            files = List.copyOf(files);
        }
    }
}

package kr.oneroof.consultation;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.Documents;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.Opened;
import kr.oneroof.requestfile.Opening;
import kr.oneroof.requestfile.RequestFiles;

@Service
@Transactional
class SplittingDesk implements CaseSplitting {
    private final ConsultationCases cases;
    private final RequestFiles files;
    private final Corridor corridor;
    private final Intake intake;
    private final Documents documents;
    private final HouseClock clock;

    SplittingDesk(
            ConsultationCases cases,
            RequestFiles files,
            Corridor corridor,
            Intake intake,
            Documents documents,
            HouseClock clock) {
        this.cases = cases;
        this.files = files;
        this.corridor = corridor;
        this.intake = intake;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public Opened split(Seen seen, Part part) {
        var whole = cases.require(seen.number());
        var file = files.require(seen.number());
        var opened = files.open(new Opening(
                part.submission(),
                file.service(),
                file.company(),
                file.applicant(),
                intake.term(Optional.empty()),
                seen.number()));
        if (!opened.fresh()) {
            return opened;
        }
        whole.requireVersion(seen.version());
        Optional.ofNullable(file.owner()).ifPresent(owner -> files.appoint(opened.number(), owner));
        open(whole, part, opened.number());
        documents.copy(part.files(), InquiryDesk.subject(seen.number()), InquiryDesk.subject(opened.number()));
        corridor.split(seen.number(), opened.number());
        return opened;
    }

    private void open(ConsultationCase whole, Part part, RequestNumber number) {
        var own = whole.splitOff(number, whole.matter().part(part.category(), part.title(), part.body()), clock);
        var sorted = Optional.ofNullable(whole.complexity())
                .map(complexity ->
                        new Triage(part.category(), complexity, whole.custody().unit()));
        sorted.ifPresent(triage -> own.triage(triage, clock));
        cases.saveAndFlush(own);
        sorted.ifPresent(triage -> corridor.triaged(number, triage, intake.term(Optional.of(triage.complexity()))));
    }
}

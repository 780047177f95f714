package kr.oneroof.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.Documents;
import kr.oneroof.document.FileId;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.Extension;

@Service
@Transactional
class CaseDesk implements CaseWork {
    private final ConsultationCases cases;
    private final Corridor corridor;
    private final Intake intake;
    private final Documents documents;
    private final CaseTexts texts;
    private final HouseClock clock;

    CaseDesk(
            ConsultationCases cases,
            Corridor corridor,
            Intake intake,
            Documents documents,
            CaseTexts texts,
            HouseClock clock) {
        this.cases = cases;
        this.corridor = corridor;
        this.intake = intake;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void triage(Seen seen, Triage triage) {
        change(seen, found -> found.triage(triage, clock));
        corridor.triaged(seen.number(), triage, intake.term(Optional.of(triage.complexity())));
    }

    @Override
    public void assign(Seen seen, PersonId consultant) {
        intake.requireConsultant(consultant);
        var found = change(seen, one -> one.assignTo(consultant, clock));
        corridor.assigned(seen.number(), consultant, found.status().shown());
    }

    @Override
    public void ask(Seen seen, String question, LocalDate until) {
        var found = change(seen, one -> one.askForMore(until, clock));
        texts.keepDemand(seen.number(), found.demand(), question);
        corridor.asked(seen.number(), question, until);
    }

    @Override
    public void sendBack(Seen seen, String reason) {
        change(seen, found -> found.sendBack(clock));
        corridor.sentBack(seen.number(), reason);
    }

    @Override
    public void answer(Seen seen, PersonId by, String text, List<FileId> files) {
        var worked = corridor.worked(seen.number());
        change(seen, found -> found.answer(worked, clock));
        documents.attach(files, by, InquiryDesk.subject(seen.number()));
        texts.keepAnswer(seen.number(), by, text);
        corridor.answered(seen.number(), text);
    }

    @Override
    public void answerAndClose(Seen seen, Reply reply, Outcome outcome) {
        answer(seen, reply.by(), reply.text(), reply.files());
        var answered = cases.require(seen.number());
        answered.close(outcome, clock);
        cases.saveAndFlush(answered);
        corridor.closed(seen.number(), outcome);
    }

    @Override
    public void close(Seen seen, Outcome outcome) {
        change(seen, found -> found.close(outcome, clock));
        corridor.closed(seen.number(), outcome);
    }

    @Override
    public void transfer(Seen seen, Transfer transfer) {
        var found = change(seen, one -> one.transfer(transfer, clock));
        texts.keepTransfer(seen.number(), transfer, found.receipt().transferBy());
        corridor.transferred(seen.number(), transfer);
    }

    @Override
    public void monitor(Seen seen, PersonId by, String plan) {
        change(seen, found -> found.monitor(clock));
        texts.keepMonitoring(seen.number(), by, plan);
        corridor.monitored(seen.number(), plan);
    }

    @Override
    public void handOver(RequestNumber number, String unit, PersonId consultant) {
        intake.requireConsultant(consultant);
        var found = cases.require(number);
        found.handOver(unit, consultant, clock);
        cases.saveAndFlush(found);
        corridor.assigned(number, consultant, found.status().shown());
    }

    @Override
    public void keepConfidential(Seen seen, boolean secret, String reason) {
        change(seen, found -> found.keepConfidential(secret, clock));
        corridor.keptConfidential(seen.number(), secret, reason);
    }

    @Override
    public void takeBack(Seen seen, PersonId consultant, String result) {
        intake.requireConsultant(consultant);
        change(seen, found -> found.takeBack(consultant, clock));
        corridor.takenBack(seen.number(), consultant, result);
    }

    @Override
    public void extend(Seen seen, Extension extension) {
        change(seen, found -> found.requireOpen("extend"));
        corridor.extended(seen.number(), extension);
    }

    @Override
    public void comment(RequestNumber number, String text) {
        corridor.commented(number, text);
    }

    private ConsultationCase change(Seen seen, Consumer<ConsultationCase> verb) {
        var found = cases.require(seen.number());
        found.requireVersion(seen.version());
        verb.accept(found);
        return cases.saveAndFlush(found);
    }
}

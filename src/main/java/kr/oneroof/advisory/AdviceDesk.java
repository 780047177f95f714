package kr.oneroof.advisory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.Documents;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.requestfile.Opening;
import kr.oneroof.requestfile.RequestFiles;

@Service
@Transactional
class AdviceDesk implements AdviceFilings, AdviceWork, AdviceCourse {
    private final AdviceFile file;
    private final RequestFiles files;
    private final Documents documents;
    private final AdviceCorridor corridor;
    private final AdviceRule rule;
    private final ApplicationEventPublisher events;

    AdviceDesk(
            AdviceFile file,
            RequestFiles files,
            Documents documents,
            AdviceCorridor corridor,
            AdviceRule rule,
            ApplicationEventPublisher events) {
        this.file = file;
        this.files = files;
        this.documents = documents;
        this.corridor = corridor;
        this.rule = rule;
        this.events = events;
    }

    @Override
    public RequestNumber file(Filing filing) {
        var opened = files.open(
                new Opening(filing.submission(), AdviceStation.SERVICE, filing.company(), filing.by(), rule.term()));
        var number = opened.number();
        if (!opened.fresh()) {
            file.require(number).requireOf(filing.company());
            return number;
        }
        file.add(AdvisoryRequest.file(number, filing, file.clock()));
        file.keepParties(number, filing.parties());
        documents.attach(filing.files(), filing.by(), AdviceFile.subject(number));
        corridor.tellCompany(number, "filed", files.require(number).dueAt());
        rule.tellDesk(number);
        return number;
    }

    @Override
    public void withdraw(CompanyId company, RequestNumber number, String reason) {
        file.change(number, found -> {
            found.requireOf(company);
            events.publishEvent(new AdviceWithdrawing(number));
            found.withdraw(reason, file.clock());
        });
        corridor.note(number, "withdrawn", reason);
        corridor.tellOwner(number, "withdrawn");
    }

    @Override
    public void assign(RequestNumber number, PersonId consultant) {
        var found = file.require(number);
        if (!found.state().isOpen()) {
            throw new TransitionRefused(found.state(), "assign");
        }
        rule.requireConsultant(consultant);
        files.assign(number, consultant);
        file.show(number, found.state());
        corridor.tellOwner(number, "assigned");
    }

    @Override
    public void screen(RequestNumber number, long version, PersonId by, Sorted sorted) {
        var found = file.require(number);
        found.requireVersion(version);
        if (files.require(number).owner() == null) {
            files.assign(number, by);
        }
        events.publishEvent(new AdviceResorting(number));
        file.change(number, one -> one.screen(sorted.wish(), sorted.screening()));
        file.keepParties(number, sorted.parties());
        corridor.remark(number, "screened", String.valueOf(sorted.screening().hours()));
    }

    @Override
    public void refuse(RequestNumber number, long version, String reason) {
        file.require(number).requireVersion(version);
        file.change(number, found -> found.refuse(reason, file.clock()));
        corridor.note(number, "refused", reason);
        corridor.tellCompany(number, "refused");
    }

    @Override
    public AdviceSheet hold(RequestNumber number) {
        file.require(number);
        return file.sheet(number);
    }

    @Override
    public void offered(RequestNumber number) {
        file.change(number, AdvisoryRequest::offer);
    }

    @Override
    public void declined(RequestNumber number) {
        file.change(number, AdvisoryRequest::decline);
    }

    @Override
    public void engaged(RequestNumber number) {
        file.change(number, AdvisoryRequest::engage);
    }

    @Override
    public void searchedAgain(RequestNumber number) {
        file.change(number, AdvisoryRequest::searchAgain);
    }

    @Override
    public void closed(RequestNumber number) {
        file.change(number, found -> found.close(file.clock()));
        corridor.tellCompany(number, "closed");
    }
}

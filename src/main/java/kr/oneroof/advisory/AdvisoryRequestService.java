package kr.oneroof.advisory;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.matching.Party;
import kr.oneroof.document.DocumentService;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.requestfile.NewRequestFile;
import kr.oneroof.requestfile.RequestFileService;

/** What a company does with its requests for advice. Another company's is {@link kr.oneroof.kernel.NotOnFile}. */
/** What the centre does with a request before and between experts. */
/** The verbs that offers and advice walk a request on with. Each locks the request's row first. */
@Service
@Transactional
public class AdvisoryRequestService {
    private final AdvisoryRequestStepService steps;
    private final RequestFileService files;
    private final DocumentService documents;
    private final AdvisoryRequestNotifications notifications;
    private final AdvisoryRequestRule rule;
    private final ApplicationEventPublisher events;

    AdvisoryRequestService(
            AdvisoryRequestStepService steps,
            RequestFileService files,
            DocumentService documents,
            AdvisoryRequestNotifications notifications,
            AdvisoryRequestRule rule,
            ApplicationEventPublisher events) {
        this.steps = steps;
        this.files = files;
        this.documents = documents;
        this.notifications = notifications;
        this.rule = rule;
        this.events = events;
    }

    /** Files once: the same submission again answers with the same number. */
    public RequestNumber file(NewAdvisoryRequest filing) {
        var opened = files.open(new NewRequestFile(
                filing.submission(), AdvisoryStation.SERVICE, filing.company(), filing.by(), rule.term()));
        var number = opened.number();
        if (!opened.fresh()) {
            steps.require(number).requireOf(filing.company());
            return number;
        }
        steps.add(AdvisoryRequest.file(number, filing, steps.clock()));
        steps.keepParties(number, filing.parties());
        documents.attach(filing.files(), filing.by(), AdvisoryRequestStepService.subject(number));
        notifications.tellCompany(number, "filed", files.require(number).dueAt());
        rule.tellDesk(number);
        return number;
    }

    /** @throws kr.oneroof.kernel.TransitionRefused once a session was held */
    public void withdraw(CompanyId company, RequestNumber number, String reason) {
        steps.change(number, found -> {
            found.requireOf(company);
            events.publishEvent(new AdvisoryRequestWithdrawalEvent(number));
            found.withdraw(reason, steps.clock());
        });
        notifications.note(number, "withdrawn", reason);
        notifications.tellOwner(number, "withdrawn");
    }

    /** Makes a consultant responsible (담당자). */
    public void assign(RequestNumber number, PersonId consultant) {
        var found = steps.require(number);
        if (!found.state().isOpen()) {
            throw new TransitionRefused(found.state(), "assign");
        }
        rule.requireConsultant(consultant);
        files.assign(number, consultant);
        steps.show(number, found.state());
        notifications.tellOwner(number, "assigned");
    }

    /** @throws kr.oneroof.kernel.ChangedMeanwhile when somebody saved since that version was shown */
    public void screen(RequestNumber number, long version, PersonId by, Screened sorted) {
        var found = steps.require(number);
        found.requireVersion(version);
        if (files.require(number).owner() == null) {
            files.assign(number, by);
        }
        events.publishEvent(new AdvisoryRequestRescreeningEvent(number));
        steps.change(number, one -> one.screen(sorted.wish(), sorted.screening()));
        steps.keepParties(number, sorted.parties());
        notifications.remark(
                number, "screened", String.valueOf(sorted.screening().hours()));
    }

    public void refuse(RequestNumber number, long version, String reason) {
        steps.require(number).requireVersion(version);
        steps.change(number, found -> found.refuse(reason, steps.clock()));
        notifications.note(number, "refused", reason);
        notifications.tellCompany(number, "refused");
    }

    /** Holds the request until the transaction ends. */
    public AdvisoryRequestView hold(RequestNumber number) {
        steps.require(number);
        return steps.sheet(number);
    }

    public void offered(RequestNumber number) {
        steps.change(number, AdvisoryRequest::offer);
    }

    public void declined(RequestNumber number) {
        steps.change(number, AdvisoryRequest::decline);
    }

    public void engaged(RequestNumber number) {
        steps.change(number, AdvisoryRequest::engage);
    }

    public void searchedAgain(RequestNumber number) {
        steps.change(number, AdvisoryRequest::searchAgain);
    }

    public void closed(RequestNumber number) {
        steps.change(number, found -> found.close(steps.clock()));
        notifications.tellCompany(number, "closed");
    }

    /** What was found out. */
    public record Screened(AdviceWish wish, Screening screening, List<Party> parties) {
        public Screened {
            parties = List.copyOf(parties);
        }
    }
}

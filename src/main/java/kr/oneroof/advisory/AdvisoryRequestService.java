package kr.oneroof.advisory;

import java.time.Clock;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.matching.Party;
import kr.oneroof.document.DocumentService;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.requestfile.NewRequestFile;
import kr.oneroof.requestfile.RequestFileService;

/**
 * What a company and the centre do with a request for advice, and the verbs by which offers and engagements move it on.
 * Each verb locks the request's row first. Another company's request is {@link kr.oneroof.kernel.NotOnFile}.
 */
@Service
@Transactional
public class AdvisoryRequestService {
    private final AdvisoryRequestStepService steps;
    private final AdvisoryRequestQueries queries;
    private final RequestFileService files;
    private final DocumentService documents;
    private final PersonQueries people;
    private final AdvisoryRequestNotifications notifications;
    private final ApplicationEventPublisher events;
    private final AdvisoryProperties properties;
    private final Clock clock;

    AdvisoryRequestService(
            AdvisoryRequestStepService steps,
            AdvisoryRequestQueries queries,
            RequestFileService files,
            DocumentService documents,
            PersonQueries people,
            AdvisoryRequestNotifications notifications,
            ApplicationEventPublisher events,
            AdvisoryProperties properties,
            SeoulClock clock) {
        this.steps = steps;
        this.queries = queries;
        this.files = files;
        this.documents = documents;
        this.people = people;
        this.notifications = notifications;
        this.events = events;
        this.properties = properties;
        this.clock = clock;
    }

    /** Files the request once: the same submission again returns the same number. */
    public RequestNumber file(NewAdvisoryRequest filing) {
        var opened = files.open(new NewRequestFile(
                filing.submission(), AdvisoryStation.SERVICE, filing.company(), filing.by(), properties.term()));
        var number = opened.number();
        if (!opened.fresh()) {
            steps.lock(number).requireOf(filing.company());
            return number;
        }
        steps.add(AdvisoryRequest.file(number, filing, clock));
        steps.keepParties(number, filing.parties());
        documents.attach(filing.files(), filing.by(), AdvisoryRequest.subject(number));
        notifications.tellCompany(number, "filed", files.require(number).dueAt());
        people.withRole(Role.DIRECTOR)
                .forEach(director ->
                        notifications.tellStaff(director.id(), "/desk/advisory/" + number, "arrived", number.value()));
        return number;
    }

    /** @throws kr.oneroof.kernel.TransitionRefused once a session was held */
    public void withdraw(CompanyId company, RequestNumber number, String reason) {
        steps.change(number, found -> {
            found.requireOf(company);
            events.publishEvent(new AdvisoryRequestWithdrawalEvent(number));
            found.withdraw(reason, clock);
        });
        notifications.note(number, "withdrawn", reason);
        notifications.tellOwner(number, "withdrawn");
    }

    /** Makes a consultant responsible (담당자). @throws NotOnFile when the person is no consultant */
    public void assign(RequestNumber number, PersonId consultant) {
        var found = steps.lock(number);
        if (!found.state().isOpen()) {
            throw new TransitionRefused(found.state(), "assign");
        }
        people.find(consultant)
                .filter(card -> card.roles().contains(Role.CONSULTANT))
                .orElseThrow(NotOnFile::new);
        files.assign(number, consultant);
        steps.show(number, found.state());
        notifications.tellOwner(number, "assigned");
    }

    /** @throws kr.oneroof.kernel.ChangedMeanwhile when somebody saved since that version was shown */
    public void screen(RequestNumber number, long version, PersonId by, Screened sorted) {
        var found = steps.lock(number);
        found.requireUnchangedSince(version);
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
        steps.lock(number).requireUnchangedSince(version);
        steps.change(number, found -> found.refuse(reason, clock));
        notifications.note(number, "refused", reason);
        notifications.tellCompany(number, "refused");
    }

    /** Locks the request until the transaction ends. */
    public AdvisoryRequestView lock(RequestNumber number) {
        steps.lock(number);
        return queries.require(number);
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
        steps.change(number, found -> found.close(clock));
        notifications.tellCompany(number, "closed");
    }

    /** What the consultant found out. */
    public record Screened(AdviceWish wish, Screening screening, List<Party> parties) {
        public Screened {
            parties = List.copyOf(parties);
        }
    }
}

package kr.oneroof.advisory.engagement;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.panel.ExpertQueries;
import kr.oneroof.document.DocumentService;
import kr.oneroof.document.FileId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/**
 * What comes of the advice: the expert's report, the company's confirmation or objection, and the marks of both. For
 * whoever it does not concern there is nothing on file; what the state forbids is {@link TransitionRefused}.
 */
@Service
@Transactional
public class EngagementService {
    private final EngagementStepService steps;
    private final AdviceSessionRepository sessions;
    private final ExpertQueries experts;
    private final DocumentService documents;
    private final EngagementNotifications notifications;
    private final AdvisoryClosingService closing;
    private final SeoulClock clock;

    EngagementService(
            EngagementStepService steps,
            AdviceSessionRepository sessions,
            ExpertQueries experts,
            DocumentService documents,
            EngagementNotifications notifications,
            AdvisoryClosingService closing,
            SeoulClock clock) {
        this.steps = steps;
        this.sessions = sessions;
        this.experts = experts;
        this.documents = documents;
        this.notifications = notifications;
        this.closing = closing;
        this.clock = clock;
    }

    public void report(EngagementActor actor, String text, List<FileId> files) {
        var days = experts.terms().confirmDays();
        var found = steps.change(actor, one -> one.reportOn(text, clock.today(), days));
        documents.attach(files, actor.by(), "request:" + found.number());
        notifications.reported(found, days);
    }

    public void confirm(EngagementActor actor) {
        var silent = actor.side() == EngagementSide.CENTRE;
        var found = steps.change(actor, one -> one.confirm(silent ? null : actor.by(), clock));
        notifications.confirmed(found, silent);
        closing.ifDone(found.number());
    }

    public void objectTo(EngagementActor actor, String why) {
        notifications.objected(steps.change(actor, one -> one.objectTo(why)), why);
    }

    /** Each side gives its marks once. */
    public void review(EngagementActor actor, int mark, String words) {
        var found = steps.lock(actor);
        if (!found.state().isConfirmed() || !sessions.mark(found.id(), new Mark(actor.side(), mark, words))) {
            throw new TransitionRefused(found.state(), "review");
        }
        notifications.marked(found, actor.side());
    }
}

package kr.oneroof.identity;

import org.springframework.context.event.EventListener;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

import kr.oneroof.kernel.PersonId;

/** Ends sessions, wherever they were opened. */
@Component
class Sessions implements SignedInPlaces {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final LoginRecords records;
    private final CurrentActor actors;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, LoginRecords records, CurrentActor actors) {
        this.sessions = sessions;
        this.records = records;
        this.actors = actors;
    }

    @Override
    public void endAll(PersonId person) {
        end(person, "");
    }

    @Override
    public void endOthers(PersonId person) {
        var request = RequestContextHolder.getRequestAttributes();
        end(person, request == null ? "" : request.getSessionId());
    }

    /** A new password shuts out whoever came in by the old one; who sets it himself goes on. */
    @EventListener
    void on(AccountEvent.PasswordChanged changed) {
        if (actors.now().filter(actor -> actor.id().equals(changed.person())).isPresent()) {
            endOthers(changed.person());
        } else {
            endAll(changed.person());
        }
    }

    private void end(PersonId person, String spared) {
        sessions.findByPrincipalName(person.toString()).keySet().stream()
                .filter(id -> !id.equals(spared))
                .forEach(sessions::deleteById);
        records.sessionsOf(person).stream()
                .filter(id -> !id.equals(spared))
                .forEach(id -> records.out(id, LogOut.ENDED));
    }
}

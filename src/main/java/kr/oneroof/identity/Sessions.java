package kr.oneroof.identity;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

import kr.oneroof.kernel.PersonId;

/** Ends sessions, wherever they were opened. */
@Component
class Sessions implements SignedInPlaces {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @Override
    public void endAll(PersonId person) {
        sessions.findByPrincipalName(person.toString()).keySet().forEach(sessions::deleteById);
    }

    @Override
    public void endOthers(PersonId person) {
        var request = RequestContextHolder.getRequestAttributes();
        var own = request == null ? "" : request.getSessionId();
        sessions.findByPrincipalName(person.toString()).keySet().stream()
                .filter(id -> !id.equals(own))
                .forEach(sessions::deleteById);
    }
}

package kr.oneroof.advisory.panel;

import org.springframework.stereotype.Component;

import kr.oneroof.document.FileAccess;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;

/** Papers about an expert: for the centre, and for the expert. */
@Component
class ExpertFileAccess implements FileAccess {
    @Override
    public boolean guards(String subject) {
        return subject.startsWith(Expert.SUBJECT);
    }

    @Override
    public boolean mayOpen(Actor actor, String subject) {
        return actor.is(Role.CONSULTANT)
                || actor.is(Role.DIRECTOR)
                || actor.is(Role.ADVISOR) && subject.equals(Expert.subject(actor.id()));
    }
}

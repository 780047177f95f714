package kr.oneroof.advisory.panel;

import org.springframework.stereotype.Component;

import kr.oneroof.document.FileAccess;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;

/** Papers about an expert: for the centre, and for the expert. */
@Component
class ExpertFileAccess implements FileAccess {
    private static final String KIND = "advisor:";

    static String subject(PersonId expert) {
        return KIND + expert;
    }

    @Override
    public boolean guards(String subject) {
        return subject.startsWith(KIND);
    }

    @Override
    public boolean mayOpen(Actor actor, String subject) {
        return actor.is(Role.CONSULTANT)
                || actor.is(Role.DIRECTOR)
                || actor.is(Role.ADVISOR) && subject.equals(subject(actor.id()));
    }
}

package kr.oneroof.consultation.workbench.web;

import kr.oneroof.consultation.workbench.CaseListQueries.Reader;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;

/** What somebody may see in lists. */
final class CaseListAccess {
    private CaseListAccess() {}

    static boolean mayOpen(Actor actor) {
        return CaseRoutes.CASES.stream().anyMatch(actor::is);
    }

    /** Whether somebody may open what is confidential, with a reason. */
    static boolean mayAsk(Actor actor) {
        return actor.is(Role.DIRECTOR);
    }

    static Reader of(Actor actor) {
        return mayOpen(actor) ? Reader.OPENS_CASES : Reader.SEES_TITLES;
    }
}

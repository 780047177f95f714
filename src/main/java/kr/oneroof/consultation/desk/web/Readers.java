package kr.oneroof.consultation.desk.web;

import kr.oneroof.consultation.desk.CaseList.Reader;
import kr.oneroof.identity.Actor;

/** What somebody may see in lists. */
final class Readers {
    private Readers() {
    }

    static boolean mayOpen(Actor actor) {
        return DeskDoors.CASES.stream().anyMatch(actor::is);
    }

    static Reader of(Actor actor) {
        return mayOpen(actor) ? Reader.OPENS_CASES : Reader.SEES_TITLES;
    }
}

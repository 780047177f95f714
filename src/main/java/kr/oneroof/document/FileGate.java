package kr.oneroof.document;

import kr.oneroof.identity.Actor;

/** Hung up by each room that attaches files: who may download what belongs to its records. */
public interface FileGate {
    /** Whether the subject ({@code request:2026-000137}) is of this gate's kind. */
    boolean guards(String subject);

    boolean mayOpen(Actor actor, String subject);
}

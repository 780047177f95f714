package kr.oneroof.consultation.relation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Category;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * One difficulty of many companies (공동 애로).
 *
 * @param members how many cases belong to it now
 * @param version counts how often it was edited
 * @param outcome what came of it; empty while it is open
 */
public record CommonDifficulty(
        UUID id,
        Matter matter,
        PersonId owner,
        Instant openedAt,
        int members,
        long version,
        @Nullable Instant closedAt,
        String outcome) {
    /** Open, or closed with its outcome. */
    enum State {
        OPEN,
        CLOSED
    }

    /** From this many companies on each may know how many share it; fewer could be guessed. */
    private static final int UNGUESSABLE = 3;

    /** What it is about, in the centre's words. */
    public record Matter(Category category, String title, String body) {}

    /** A case that belongs to it. */
    public record Member(RequestNumber number, long version, CaseStatus status, String company, String title) {
        /** As the form of an answer sends it back: which case, as which version. */
        public String seen() {
            return number + ":" + version;
        }

        public boolean takesAnswers() {
            return status.leadsTo(CaseStatus.ANSWERED);
        }
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** Whether a company may be told how many share its difficulty. */
    static boolean mayTell(int companies) {
        return companies >= UNGUESSABLE;
    }
}

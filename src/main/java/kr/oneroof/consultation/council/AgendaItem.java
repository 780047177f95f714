package kr.oneroof.consultation.council;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.RequestNumber;

/**
 * An item of the agenda, as its reader may see it: what is veiled has no number and no words.
 *
 * @param question what the council is asked
 * @param recusals who has no part in it
 */
public record AgendaItem(
        UUID id,
        Sitting sitting,
        AgendaItemState state,
        Sight sight,
        @Nullable RequestNumber number,
        String title,
        String company,
        String question,
        @Nullable Decided decision,
        List<Recused> recusals) {
    public AgendaItem {
        recusals = List.copyOf(recusals);
    }

    /** Whether the reader sees it, and why not. */
    public enum Sight {
        OPEN,
        CONFIDENTIAL,
        RECUSED
    }

    /** The meeting that it stands on. */
    public record Sitting(UUID id, LocalDateTime startsAt, CouncilMeetingKind kind, CouncilMeetingState state) {}

    /** Who declared an interest, and which. */
    public record Recused(String name, String agency, String reason) {}

    /** What was decided. @param dueOn empty where nobody has to act */
    public record Decided(
            CouncilVerdict verdict,
            String applicantText,
            String internalText,
            String responsible,
            @Nullable LocalDate dueOn,
            @Nullable Done done) {
        public boolean isLate(LocalDate today) {
            return done == null && dueOn != null && today.isAfter(dueOn);
        }
    }

    /** That it was done, and how. */
    public record Done(String word, String by, LocalDateTime at) {}

    public boolean isSeen() {
        return sight == Sight.OPEN;
    }

    public boolean isOpen() {
        return state == AgendaItemState.OPEN;
    }

    AgendaItem with(List<Recused> those) {
        return new AgendaItem(
                id, sitting, state, sight, number, title, company, question, decision, isSeen() ? those : List.of());
    }
}

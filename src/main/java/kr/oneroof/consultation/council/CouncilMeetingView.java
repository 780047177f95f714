package kr.oneroof.consultation.council;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A meeting with all that its pages show to whoever acts now. */
public record CouncilMeetingView(
        Header facts,
        CouncilMeetingPlan plan,
        Minutes minutes,
        List<CouncilSeat> seats,
        List<AgendaItem> agenda,
        List<Correction> corrections) {
    public CouncilMeetingView {
        seats = List.copyOf(seats);
        agenda = List.copyOf(agenda);
        corrections = List.copyOf(corrections);
    }

    /** @param reason why it was called off, or empty */
    public record Header(
            UUID id, CouncilMeetingState state, String reason, String chair, String secretary, long version) {}

    /** @param text empty until the secretary has written it, and where it is covered from whoever looks */
    public record Minutes(String text, @Nullable LocalDateTime fixedAt, boolean covered) {
        Minutes cover() {
            return new Minutes("", fixedAt, true);
        }
    }

    /** A word added to minutes that are fixed. */
    public record Correction(String text, String by, LocalDateTime at) {}

    public boolean is(String state) {
        return facts.state().name().equals(state);
    }

    /** Whether some of it stays hidden from whoever looks. */
    public boolean hidesSomething() {
        return agenda.stream().anyMatch(item -> !item.isSeen());
    }

    public List<AgendaItem> seen() {
        return agenda.stream().filter(AgendaItem::isSeen).toList();
    }

    public List<CouncilSeat> present() {
        return seats.stream().filter(CouncilSeat::present).toList();
    }
}

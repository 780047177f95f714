package kr.oneroof.consultation.council;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/** A rule that should change, proposed to the ministry that can (규제개선 건의), until its last word. */
@Entity
@Table(name = "council_proposal")
class CouncilProposal extends Aggregate {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "number"))
    private RequestNumber number;

    private @Nullable UUID itemId;

    @Embedded
    private Wording wording;

    @Enumerated(EnumType.STRING)
    private CouncilProposalState state = CouncilProposalState.DRAFT;

    private @Nullable LocalDate sentOn;
    private @Nullable LocalDate repliedOn;
    private String reply = "";

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private PersonId writtenBy;

    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected CouncilProposal() {}

    /** @param currentRule act and article; {@code ministry} is who can change it */
    @Embeddable
    public record Wording(String title, String currentRule, String problem, String change, String ministry) {}

    /** Where it comes from. @param item of a council that referred it, if one did */
    record Origin(UUID key, RequestNumber number, @Nullable UUID item) {}

    static CouncilProposal write(Origin origin, Wording wording, PersonId by, Clock clock) {
        var written = new CouncilProposal();
        written.id = origin.key();
        written.number = origin.number();
        written.itemId = origin.item();
        written.wording = wording;
        written.writtenBy = by;
        written.writtenAt = clock.instant();
        written.tell(new CouncilEvent.ProposalNoted(origin.number(), "proposal-written"));
        return written;
    }

    void reword(Wording better) {
        if (state != CouncilProposalState.DRAFT) {
            throw new TransitionRefused(state, "reword");
        }
        wording = better;
        tell(new CouncilEvent.ProposalNoted(number, "proposal-reworded"));
    }

    void send(LocalDate on, Clock clock) {
        requirePast(on, clock);
        moveTo(CouncilProposalState.SENT, "send");
        sentOn = on;
        tell(new CouncilEvent.ProposalSent(id, number, wording, on));
    }

    /** @param result one that {@link CouncilProposalState#isReply() is a reply} */
    void takeReply(CouncilProposalState result, LocalDate on, String text, Clock clock) {
        requirePast(on, clock);
        if (!result.isReply()) {
            throw new TransitionRefused(state, "reply");
        }
        moveTo(result, "reply");
        if (sentOn != null && on.isBefore(sentOn)) {
            throw new CouncilRefused("reply-before-sending");
        }
        repliedOn = on;
        reply = text;
        tell(new CouncilEvent.ProposalReplied(id, number, wording, result, text));
    }

    void drop() {
        moveTo(CouncilProposalState.DROPPED, "drop");
        tell(new CouncilEvent.ProposalNoted(number, "proposal-dropped"));
    }

    /** Another case has the same trouble. */
    void link(RequestNumber other) {
        if (state.next().isEmpty()) {
            throw new TransitionRefused(state, "link");
        }
        tell(new CouncilEvent.ProposalLinked(other, id));
    }

    private static void requirePast(LocalDate on, Clock clock) {
        if (on.isAfter(SeoulClock.dayOf(clock))) {
            throw new CouncilRefused("day-to-come");
        }
    }

    private void moveTo(CouncilProposalState target, String verb) {
        if (!state.leadsTo(target)) {
            throw new TransitionRefused(state, verb);
        }
        state = target;
    }

    RequestNumber number() {
        return number;
    }

    @Nullable
    UUID itemId() {
        return itemId;
    }

    Wording wording() {
        return wording;
    }

    CouncilProposalState state() {
        return state;
    }

    CouncilProposalView view() {
        return new CouncilProposalView(
                new CouncilProposalView.Header(id, number, itemId, version()),
                wording.title(),
                wording.currentRule(),
                wording.problem(),
                wording.change(),
                wording.ministry(),
                state,
                new CouncilProposalView.Course(sentOn, repliedOn, reply));
    }

    UUID id() {
        return id;
    }
}

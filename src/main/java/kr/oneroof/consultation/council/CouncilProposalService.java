package kr.oneroof.consultation.council;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/**
 * Proposals to ministries (규제개선 건의). A proposal from a case that the acting person may not see is
 * {@link kr.oneroof.kernel.NotOnFile}; the other refusals are as in {@link CouncilMeetingService}.
 */
@Service
@Transactional
public class CouncilProposalService {
    private final CouncilProposalRepository proposals;
    private final AgendaRepository agenda;
    private final CouncilAccess access;
    private final Locks locks;
    private final SeoulClock clock;

    CouncilProposalService(
            CouncilProposalRepository proposals,
            AgendaRepository agenda,
            CouncilAccess access,
            Locks locks,
            SeoulClock clock) {
        this.proposals = proposals;
        this.agenda = agenda;
        this.access = access;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * @param key the same key twice is one proposal
     * @param item of the council that referred it, or empty
     */
    public void write(UUID key, RequestNumber number, @Nullable UUID item, Text text, PersonId by) {
        locks.hold(CouncilMeetingService.FORM, key);
        access.require(number);
        if (proposals.findById(key).isPresent()) {
            return;
        }
        if (item != null
                && agenda.find(item).filter(row -> row.number().equals(number)).isEmpty()) {
            throw new NotOnFile();
        }
        proposals.saveAndFlush(
                CouncilProposal.write(new CouncilProposal.Origin(key, number, item), text.toWording(), by, clock));
        proposals.add(key, number.value());
    }

    public void reword(ProposalVersion shown, Text text) {
        change(shown, found -> found.reword(text.toWording()));
    }

    public void send(ProposalVersion shown, LocalDate on) {
        change(shown, found -> found.send(on, clock));
    }

    /** The applicants of all its cases are told. */
    public void takeReply(ProposalVersion shown, CouncilProposalState result, LocalDate on, String text) {
        change(shown, found -> found.takeReply(result, on, text, clock));
    }

    public void drop(ProposalVersion shown) {
        change(shown, CouncilProposal::drop);
    }

    /** Adds another case with the same trouble; a case that belongs to it already is no change. */
    public void link(UUID proposal, RequestNumber number) {
        var found = proposals.require(proposal);
        access.require(found.number());
        access.require(number);
        found.link(number);
        if (proposals.add(proposal, number.value()) == 1) {
            proposals.saveAndFlush(found);
        }
    }

    private void change(ProposalVersion shown, Consumer<CouncilProposal> verb) {
        var found = proposals.require(shown.proposal());
        access.require(found.number());
        found.requireUnchangedSince(shown.version());
        verb.accept(found);
        proposals.saveAndFlush(found);
    }

    /** The proposal, and the version of it that was on the screen. */
    public record ProposalVersion(UUID proposal, long version) {}

    /**
     * @param currentRule act and article
     * @param ministry who can change it
     */
    public record Text(String title, String currentRule, String problem, String change, String ministry) {
        CouncilProposal.Wording toWording() {
            return new CouncilProposal.Wording(title, currentRule, problem, change, ministry);
        }
    }
}

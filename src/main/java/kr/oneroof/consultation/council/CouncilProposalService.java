package kr.oneroof.consultation.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.requestfile.HistoryNote.Audience;

/**
 * Proposals to ministries (규제개선 건의). One from a case that whoever acts may not see is
 * {@link kr.oneroof.kernel.NotOnFile}; verbs throw as those of {@link CouncilMeetingService} do.
 */
@Service
@Transactional
public class CouncilProposalService {
    private static final String SEEN = " from council_proposal p join consultation_case c on c.number = p.number"
            + " join request_file f on f.number = c.number where " + CouncilRowConverter.SEEN;

    private final CouncilProposalRepository repository;
    private final AgendaRepository agenda;
    private final CouncilAccess councilAccess;
    private final CaseAccess access;
    private final JdbcClient database;
    private final CouncilCollaborators collaborators;

    CouncilProposalService(
            CouncilProposalRepository repository,
            AgendaRepository agenda,
            CouncilAccess councilAccess,
            CaseAccess access,
            JdbcClient database,
            CouncilCollaborators collaborators) {
        this.repository = repository;
        this.agenda = agenda;
        this.councilAccess = councilAccess;
        this.access = access;
        this.database = database;
        this.collaborators = collaborators;
    }

    /** @param item of the council that referred it, or empty; {@code key} twice is one proposal */
    public void write(UUID key, RequestNumber number, @Nullable UUID item, Text text, PersonId by) {
        collaborators.clicks().queue(key);
        councilAccess.require(number);
        if (repository.findById(key).isPresent()) {
            return;
        }
        if (item != null
                && agenda.find(item).filter(row -> row.number().equals(number)).isEmpty()) {
            throw new NotOnFile();
        }
        repository.saveAndFlush(CouncilProposal.write(
                new CouncilProposal.Origin(key, number, item), wording(text), by, collaborators.clock()));
        add(key, number);
    }

    public void reword(ProposalVersion shown, Text text) {
        change(shown, found -> found.reword(wording(text)));
    }

    public void send(ProposalVersion shown, LocalDate on) {
        var found = change(shown, one -> one.send(on, collaborators.clock()));
        all(shown.proposal())
                .forEach(number -> collaborators
                        .corridor()
                        .note(
                                number,
                                "proposal-sent",
                                Audience.APPLICANT,
                                found.wording().ministry(),
                                found.wording().title()));
    }

    /** The applicants of all its cases are told. */
    public void takeReply(ProposalVersion shown, CouncilProposalState result, LocalDate on, String text) {
        var found = change(shown, one -> one.takeReply(result, on, text, collaborators.clock()));
        all(shown.proposal()).forEach(number -> {
            collaborators
                    .corridor()
                    .note(
                            number,
                            "proposal-replied." + result,
                            Audience.APPLICANT,
                            found.wording().ministry(),
                            found.wording().title(),
                            text);
            collaborators
                    .corridor()
                    .tellApplicant(
                            number,
                            "proposal-replied",
                            found.wording().ministry(),
                            found.wording().title());
        });
    }

    public void drop(ProposalVersion shown) {
        change(shown, CouncilProposal::drop);
    }

    /** Another case with the same trouble; the same one again is no change. */
    public void link(UUID proposal, RequestNumber number) {
        var found = repository.require(proposal);
        councilAccess.require(found.number());
        councilAccess.require(number);
        if (found.state().next().isEmpty()) {
            throw new TransitionRefused(found.state(), "link");
        }
        if (add(proposal, number)) {
            collaborators.events().publishEvent(CouncilEvent.of("proposal-linked", number, proposal.toString()));
        }
    }

    @Transactional(readOnly = true)
    public CouncilProposalView require(UUID proposal) {
        var found = repository.readById(proposal).orElseThrow(NotOnFile::new);
        councilAccess.require(found.number());
        return found.sheet();
    }

    /** Its cases that whoever acts may read. */
    @Transactional(readOnly = true)
    public List<RequestNumber> cases(UUID proposal) {
        return all(proposal).stream().filter(access::isReadable).toList();
    }

    @Transactional(readOnly = true)
    public List<Line> about(RequestNumber number) {
        return access.bind(database.sql("select p.*" + SEEN + """
                         and exists (select from council_proposal_case k where k.proposal_id = p.id and k.number = :number)
                        order by p.written_at desc limit 20"""))
                .param("number", number.value())
                .query(CouncilProposalService::line)
                .list();
    }

    /**
     * Newest first, {@link #PAGE} and one more. @param state name of one, or empty; {@code before} id of the last
     * above, or empty
     */
    @Transactional(readOnly = true)
    public List<Line> list(String state, String before) {
        return access.bind(database.sql("select p.*" + SEEN + """
                         and (:state = '' or p.state = :state)
                         and (:before = '' or (p.written_at, p.id) < (select l.written_at, l.id from council_proposal l
                                                                      where l.id::text = :before))
                        order by p.written_at desc, p.id desc limit 31"""))
                .param("state", state)
                .param("before", before)
                .query(CouncilProposalService::line)
                .list();
    }

    private CouncilProposal change(ProposalVersion shown, Consumer<CouncilProposal> verb) {
        var found = repository.require(shown.proposal());
        councilAccess.require(found.number());
        found.requireVersion(shown.version());
        verb.accept(found);
        return repository.saveAndFlush(found);
    }

    private List<RequestNumber> all(UUID proposal) {
        return database
                .sql("select number from council_proposal_case where proposal_id = ? order by number")
                .param(proposal)
                .query(String.class)
                .list()
                .stream()
                .map(RequestNumber::new)
                .toList();
    }

    private boolean add(UUID proposal, RequestNumber number) {
        return database.sql(
                                "insert into council_proposal_case (proposal_id, number) values (?, ?) on conflict do nothing")
                        .params(proposal, number.value())
                        .update()
                == 1;
    }

    private static CouncilProposal.Wording wording(Text text) {
        return new CouncilProposal.Wording(
                text.title(), text.currentRule(), text.problem(), text.change(), text.ministry());
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("ministry"),
                CouncilProposalState.valueOf(row.getString("state")),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("replied_on", LocalDate.class));
    }

    public static final int PAGE = 30;

    /** The proposal, and its version that was on the screen. */
    public record ProposalVersion(UUID proposal, long version) {}

    /** @param currentRule act and article; {@code ministry} is who can change it */
    public record Text(String title, String currentRule, String problem, String change, String ministry) {}

    public record Line(
            UUID id,
            String title,
            String ministry,
            CouncilProposalState state,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate repliedOn) {}
}

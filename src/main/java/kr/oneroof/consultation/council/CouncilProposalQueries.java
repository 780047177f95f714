package kr.oneroof.consultation.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** Reads proposals to ministries. What the acting person may not see is {@link kr.oneroof.kernel.NotOnFile}. */
@Service
@Transactional(readOnly = true)
public class CouncilProposalQueries {
    private static final String SEEN = " from council_proposal p join consultation_case c on c.number = p.number"
            + " join request_file f on f.number = c.number where " + CouncilRowConverter.SEEN;

    private final JdbcClient database;
    private final CouncilProposalRepository proposals;
    private final CouncilAccess councilAccess;
    private final CaseAccess access;

    CouncilProposalQueries(
            JdbcClient database, CouncilProposalRepository proposals, CouncilAccess councilAccess, CaseAccess access) {
        this.database = database;
        this.proposals = proposals;
        this.councilAccess = councilAccess;
        this.access = access;
    }

    public CouncilProposalView require(UUID proposal) {
        var found = proposals.readById(proposal).orElseThrow(NotOnFile::new);
        councilAccess.require(found.number());
        return found.view();
    }

    /** Its cases that the acting person may read. */
    public List<RequestNumber> cases(UUID proposal) {
        return proposals.casesOf(proposal).stream().filter(access::isReadable).toList();
    }

    /** Proposals that the case belongs to. */
    public List<Line> about(RequestNumber number) {
        return access.bind(database.sql("select p.*" + SEEN + """
                         and exists (select from council_proposal_case k where k.proposal_id = p.id and k.number = :number)
                        order by p.written_at desc limit 20"""))
                .param("number", number.value())
                .query(CouncilProposalQueries::line)
                .list();
    }

    /**
     * Newest first, {@link #PAGE} and one more.
     *
     * @param state name of a state, or empty
     * @param before id of the last line of the page above, or empty
     */
    public List<Line> list(String state, String before) {
        return access.bind(database.sql("select p.*" + SEEN + """
                         and (:state = '' or p.state = :state)
                         and (:before = '' or (p.written_at, p.id) < (select l.written_at, l.id from council_proposal l
                                                                      where l.id::text = :before))
                        order by p.written_at desc, p.id desc limit 31"""))
                .param("state", state)
                .param("before", before)
                .query(CouncilProposalQueries::line)
                .list();
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

    public record Line(
            UUID id,
            String title,
            String ministry,
            CouncilProposalState state,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate repliedOn) {}
}

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

@Service
@Transactional
class ProposalDesk implements Proposals {
    private static final String SEEN = " from council_proposal p join consultation_case c on c.number = p.number"
            + " join request_file f on f.number = c.number where " + CouncilSql.SEEN;

    private final ProposalRows rows;
    private final AgendaBook agenda;
    private final CouncilVeil veil;
    private final CaseAccess access;
    private final JdbcClient database;
    private final Handrail handrail;

    ProposalDesk(
            ProposalRows rows,
            AgendaBook agenda,
            CouncilVeil veil,
            CaseAccess access,
            JdbcClient database,
            Handrail handrail) {
        this.rows = rows;
        this.agenda = agenda;
        this.veil = veil;
        this.access = access;
        this.database = database;
        this.handrail = handrail;
    }

    @Override
    public void write(UUID key, RequestNumber number, @Nullable UUID item, Text text, PersonId by) {
        handrail.clicks().queue(key);
        veil.require(number);
        if (rows.findById(key).isPresent()) {
            return;
        }
        if (item != null
                && agenda.find(item).filter(row -> row.number().equals(number)).isEmpty()) {
            throw new NotOnFile();
        }
        rows.saveAndFlush(Proposal.write(new Proposal.Origin(key, number, item), wording(text), by, handrail.clock()));
        add(key, number);
    }

    @Override
    public void reword(Shown shown, Text text) {
        change(shown, found -> found.reword(wording(text)));
    }

    @Override
    public void send(Shown shown, LocalDate on) {
        var found = change(shown, one -> one.send(on, handrail.clock()));
        all(shown.proposal())
                .forEach(number -> handrail.corridor()
                        .note(
                                number,
                                "proposal-sent",
                                Audience.APPLICANT,
                                found.wording().ministry(),
                                found.wording().title()));
    }

    @Override
    public void takeReply(Shown shown, ProposalState result, LocalDate on, String text) {
        var found = change(shown, one -> one.takeReply(result, on, text, handrail.clock()));
        all(shown.proposal()).forEach(number -> {
            handrail.corridor()
                    .note(
                            number,
                            "proposal-replied." + result,
                            Audience.APPLICANT,
                            found.wording().ministry(),
                            found.wording().title(),
                            text);
            handrail.corridor()
                    .tellApplicant(
                            number,
                            "proposal-replied",
                            found.wording().ministry(),
                            found.wording().title());
        });
    }

    @Override
    public void drop(Shown shown) {
        change(shown, Proposal::drop);
    }

    @Override
    public void link(UUID proposal, RequestNumber number) {
        var found = rows.require(proposal);
        veil.require(found.number());
        veil.require(number);
        if (found.state().next().isEmpty()) {
            throw new TransitionRefused(found.state(), "link");
        }
        if (add(proposal, number)) {
            handrail.events().publishEvent(CouncilEvent.of("proposal-linked", number, proposal.toString()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public ProposalSheet require(UUID proposal) {
        var found = rows.readById(proposal).orElseThrow(NotOnFile::new);
        veil.require(found.number());
        return found.sheet();
    }

    @Override
    @Transactional(readOnly = true)
    public List<RequestNumber> cases(UUID proposal) {
        return all(proposal).stream().filter(access::isReadable).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> about(RequestNumber number) {
        return access.bind(database.sql("select p.*" + SEEN + """
                         and exists (select from council_proposal_case k where k.proposal_id = p.id and k.number = :number)
                        order by p.written_at desc limit 20"""))
                .param("number", number.value())
                .query(ProposalDesk::line)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> list(String state, String before) {
        return access.bind(database.sql("select p.*" + SEEN + """
                         and (:state = '' or p.state = :state)
                         and (:before = '' or (p.written_at, p.id) < (select l.written_at, l.id from council_proposal l
                                                                      where l.id::text = :before))
                        order by p.written_at desc, p.id desc limit 31"""))
                .param("state", state)
                .param("before", before)
                .query(ProposalDesk::line)
                .list();
    }

    private Proposal change(Shown shown, Consumer<Proposal> verb) {
        var found = rows.require(shown.proposal());
        veil.require(found.number());
        found.requireVersion(shown.version());
        verb.accept(found);
        return rows.saveAndFlush(found);
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

    private static Proposal.Wording wording(Text text) {
        return new Proposal.Wording(text.title(), text.currentRule(), text.problem(), text.change(), text.ministry());
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("ministry"),
                ProposalState.valueOf(row.getString("state")),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("replied_on", LocalDate.class));
    }
}

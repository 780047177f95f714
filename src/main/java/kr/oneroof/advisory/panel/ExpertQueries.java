package kr.oneroof.advisory.panel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.DocumentService;
import kr.oneroof.identity.EncryptionService;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** What is read of the panel. */
@Service
@Transactional(readOnly = true)
public class ExpertQueries {
    private final JdbcClient database;
    private final PanelMemberQueries members;
    private final PersonQueries people;
    private final DocumentService documents;
    private final EncryptionService encryption;
    private final PanelTermsService terms;

    ExpertQueries(
            JdbcClient database,
            PanelMemberQueries members,
            PersonQueries people,
            DocumentService documents,
            EncryptionService encryption,
            PanelTermsService terms) {
        this.database = database;
        this.members = members;
        this.people = people;
        this.documents = documents;
        this.encryption = encryption;
        this.terms = terms;
    }

    /** Everybody but the dismissed, by name, with all that a proposal must know. */
    public List<PanelMember> members() {
        return members.members(null);
    }

    /** @throws kr.oneroof.kernel.NotOnFile when this person is no expert */
    public PanelMember require(PersonId person) {
        return members.members(person).stream().findFirst().orElseThrow(NotOnFile::new);
    }

    /** @throws kr.oneroof.kernel.NotOnFile when this person is no expert */
    public ExpertView sheet(PersonId person) {
        var member = require(person);
        var terms = database.sql("select id, from_day, to_day from advisory_term where person_id = ? order by from_day")
                .param(person.value())
                .query((row, index) -> new ExpertAppointment(
                        row.getObject("id", UUID.class),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class)))
                .list();
        var story = database.sql("""
                        select s.at, s.deed, s.reason, coalesce(p.name, '') as name from advisory_expert_story s
                        left join person p on p.id = s.by_person where s.person_id = ? order by s.id desc limit 100""")
                .param(person.value())
                .query((row, index) -> new ExpertView.Line(
                        LocalDateTime.ofInstant(row.getTimestamp("at").toInstant(), SeoulClock.SEOUL),
                                row.getString("deed"),
                        row.getString("name"), row.getString("reason")))
                .list();
        return database.sql("select bank, account_tail, version from advisory_expert where person_id = ?")
                .param(person.value())
                .query((row, index) -> new ExpertView(
                        member,
                        people.find(person).orElseThrow(NotOnFile::new),
                        masked(row.getString("bank"), row.getString("account_tail")),
                        terms,
                        story,
                        documents.of(ExpertFileAccess.subject(person)),
                        row.getLong("version")))
                .single();
    }

    private static String masked(String bank, String tail) {
        return tail.isEmpty() ? "" : bank + " ****" + tail;
    }

    /** @param state name of a state, or empty for all */
    public List<PanelMember> list(String state) {
        var all = state.equals(ExpertState.DISMISSED.name())
                ? database
                        .sql("select person_id from advisory_expert where state = 'DISMISSED' limit 200")
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(id -> require(new PersonId(id)))
                        .toList()
                : members();
        return all.stream()
                .filter(one -> state.isEmpty() || one.state().name().equals(state))
                .toList();
    }

    /** Accounts for experts that nobody has put on the panel yet. */
    public List<PersonCard> unlisted() {
        var known = database.sql("select person_id from advisory_expert")
                .query(UUID.class)
                .set();
        return people.withRole(Role.ADVISOR).stream()
                .filter(card -> !known.contains(card.id().value()))
                .toList();
    }

    /** The terms of the day. */
    public PanelTerms terms() {
        return terms.today();
    }

    /** An account number, opened for a payment; whoever asks keeps the look. Empty when none is on file. */
    public Optional<BankAccount> account(PersonId person) {
        return database.sql("select bank, account from advisory_expert where person_id = ? and account is not null")
                .param(person.value())
                .query((row, index) -> new BankAccount(row.getString("bank"), encryption.open(row.getBytes("account"))))
                .optional();
    }

    /** Where a fee goes. */
    public record BankAccount(String bank, String number) {}
}

package kr.oneroof.callcenter.caller;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.company.CompanyCard;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.OpenRequestQueries;
import kr.oneroof.requestfile.RequestFileView;
import kr.oneroof.requestfile.road.RequestHeadline;
import kr.oneroof.requestfile.road.Station;

/** Finds out who may be calling. Finding is never proof, and one of several is never picked silently. */
@Repository
@Transactional(readOnly = true)
public class CallerQueries {
    private static final int MOST = 10;

    private final JdbcClient database;
    private final CompanyQueries companies;
    private final PersonQueries people;
    private final OpenRequestQueries requests;
    private final ObjectProvider<Station> stations;

    CallerQueries(
            JdbcClient database,
            CompanyQueries companies,
            PersonQueries people,
            OpenRequestQueries requests,
            ObjectProvider<Station> stations) {
        this.database = database;
        this.companies = companies;
        this.people = people;
        this.requests = requests;
        this.stations = stations;
    }

    private record Found(CompanyId company, @Nullable PersonId person, String why, boolean certain) {}

    /**
     * Companies to which the number belongs, or their people, and those for whom somebody called from it before; 10 at
     * most.
     */
    public List<Candidate> of(PhoneNumber number) {
        if (number.isEmpty()) {
            return List.of();
        }
        var found = database.sql("""
                        select company_id, person_id, why, certain from (
                            select c.id as company_id, null\\:\\:uuid as person_id, 'company' as why, true as certain, 1 as rank
                            from company c where phone_number(c.phone) = :number and c.phone <> ''
                            union all
                            select m.company_id, p.id, 'person', true, 2 from person p
                            join company_member m on m.person_id = p.id and m.ended_at is null
                            where phone_number(p.phone) = :number and p.phone <> ''
                            union all
                            select distinct t.company_id, null\\:\\:uuid, 'before', false, 3 from call_ticket t
                            where t.caller_phone = :number and t.caller_phone <> '' and t.company_id is not null
                        ) as found order by rank, company_id limit 10""")
                .param("number", number.digits())
                .query((row, index) -> new Found(
                        new CompanyId(row.getObject("company_id", UUID.class)),
                        person(row.getObject("person_id", UUID.class)),
                        row.getString("why"),
                        row.getBoolean("certain")))
                .list();
        return candidates(onceEach(found));
    }

    /** A company found by its own number is not listed again because somebody called from there before. */
    private static List<Found> onceEach(List<Found> found) {
        return found.stream()
                .filter(one -> one.certain()
                        || found.stream()
                                .noneMatch(other ->
                                        other.certain() && other.company().equals(one.company())))
                .toList();
    }

    private List<Candidate> candidates(List<Found> found) {
        var cards = companies.cards(found.stream().map(Found::company).toList());
        var persons = people.cards(
                found.stream().map(Found::person).filter(Objects::nonNull).toList());
        return found.stream()
                .filter(one -> cards.containsKey(one.company()))
                .map(one -> new Candidate(
                        Objects.requireNonNull(cards.get(one.company())),
                        one.person() == null ? null : persons.get(one.person()),
                        "callcenter.found." + one.why(),
                        one.certain()))
                .toList();
    }

    /** Companies by name, business number or number on the telephone; 10 at most. */
    public List<Candidate> search(String words) {
        return companies.search(words).stream()
                .limit(MOST)
                .map(card -> new Candidate(card, null, "callcenter.found.searched", false))
                .toList();
    }

    /** One that was found before. @throws kr.oneroof.kernel.NotOnFile when it is none */
    public Candidate require(String key) {
        var parts = key.split(":", 2);
        try {
            var company = CompanyId.of(parts[0]);
            var person = parts.length == 2 ? PersonId.of(parts[1]) : null;
            if (person != null && !companies.isMember(person, company)) {
                throw new NotOnFile();
            }
            return new Candidate(
                    companies.card(company),
                    person == null ? null : people.find(person).orElse(null),
                    "callcenter.found.chosen",
                    false);
        } catch (IllegalArgumentException madeUp) {
            throw new NotOnFile();
        }
    }

    /**
     * What this company has open, of all services: number, service and state, and nothing that the caller has not
     * proved.
     */
    public List<OpenRequest> openRequests(CompanyId company) {
        return requests.of(company).stream()
                .map(file -> new OpenRequest(file, "", ""))
                .toList();
    }

    /** The same with titles, for whoever has checked the caller; what the agent may not read has none. */
    public List<OpenRequest> openRequests(CompanyId company, Actor agent) {
        var open = requests.of(company);
        var lines = new HashMap<RequestNumber, RequestHeadline>();
        stations.forEach(station -> lines.putAll(station.headlines(
                open.stream()
                        .filter(file -> file.service().equals(station.service()))
                        .map(RequestFileView::number)
                        .toList(),
                agent)));
        return open.stream()
                .map(file -> {
                    var line = lines.get(file.number());
                    return line == null
                            ? new OpenRequest(file, "", "")
                            : new OpenRequest(file, line.title(), line.page());
                })
                .toList();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    /**
     * Who may be calling.
     *
     * @param person the company's person to whom the number belongs
     * @param why message key of how it was found
     * @param certain whether the number belongs to the company or its person, not to an earlier call
     */
    public record Candidate(CompanyCard company, @Nullable PersonCard person, String why, boolean certain) {
        /** For forms: the company, and the person behind a colon. */
        public String key() {
            return company.id() + (person == null ? "" : ":" + person.id());
        }

        public @Nullable PersonId personId() {
            return person == null ? null : person.id();
        }
    }

    /** @param title empty when it is not shown, {@code page} likewise */
    public record OpenRequest(RequestFileView file, String title, String page) {}
}

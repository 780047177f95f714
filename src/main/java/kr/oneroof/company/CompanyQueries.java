package kr.oneroof.company;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/**
 * Looking companies up, and keeping what a filing was based on.
 *
 * <p>What other modules ask of the register of companies.
 */
@Service
@Transactional
public class CompanyQueries {
    private static final String CARD = """
            select c.id, c.business_number, c.name, c.ceo, c.district, c.industry, c.size_class, c.phone,
                   coalesce((select y.employees from company_year y where y.company_id = c.id
                             order by y.year desc limit 1), 0) as employees
            from company c where\s""";

    private final JdbcClient database;
    private final CompanyRepository companies;
    private final CompanyMemberRepository members;
    private final CompanySnapshotRepository snapshots;
    private final SeoulClock clock;

    CompanyQueries(
            JdbcClient database,
            CompanyRepository companies,
            CompanyMemberRepository members,
            CompanySnapshotRepository snapshots,
            SeoulClock clock) {
        this.database = database;
        this.companies = companies;
        this.members = members;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is no such company */
    public CompanyCard card(CompanyId company) {
        return database.sql(CARD + "c.id = ?")
                .param(company.value())
                .query(CompanyQueries::card)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** All at once, so that a list costs one statement. Unknown ids are left out. */
    public Map<CompanyId, CompanyCard> cards(Collection<CompanyId> wanted) {
        return database
                .sql(CARD + "c.id = any(?)")
                .param(wanted.stream().map(CompanyId::value).toArray(UUID[]::new))
                .query(CompanyQueries::card)
                .stream()
                .collect(Collectors.toMap(CompanyCard::id, Function.identity()));
    }

    /** For staff: by name, business number or phone, best first, at most 20. */
    public List<CompanyCard> search(String words) {
        var asked = new CompanySearch(words);
        if (asked.isEmpty()) {
            return List.of();
        }
        return database.sql(CARD + """
                        c.search_text like all (:patterns)
                        order by (search_form(c.name) = :exact or c.business_number = :digits or c.phone = :digits) desc,
                                 length(c.name), c.name limit 20""")
                .param("patterns", asked.patterns())
                .param("exact", asked.exact())
                .param("digits", asked.digits())
                .query(CompanyQueries::card)
                .list();
    }

    public boolean isMember(PersonId person, CompanyId company) {
        return members.isMember(person, company);
    }

    /** The people of a company, admins first. */
    public List<PersonId> members(CompanyId company) {
        return members.of(company).stream().map(Member::person).toList();
    }

    /** Keeps an immutable copy of the profile as it stands and returns its id; a filing refers to it. */
    public UUID snapshot(CompanyId company) {
        return snapshots.take(companies.require(company), clock.instant());
    }

    /**
     * For staff who serve a caller whose company is not here yet: a profile with the least that a filing needs. A
     * number that is already here gives that company and changes nothing.
     *
     * @throws IllegalArgumentException when the business number is none
     * @throws BusinessNumberRefused when somebody enrolled it at this very moment: asking again gives that company
     */
    public CompanyId enrol(String businessNumber, String name, String ceo, String phone) {
        var number = BusinessNumber.typed(businessNumber);
        try {
            return companies
                    .findByBusinessNumber(number)
                    .orElseGet(() -> companies.saveAndFlush(Company.register(
                            number,
                            CompanyProfile.least(name, ceo, CompanyProfile.EntityType.CORPORATION, phone),
                            clock)))
                    .id();
        } catch (DataIntegrityViolationException lostTheRace) {
            throw new BusinessNumberRefused(lostTheRace);
        }
    }

    private static CompanyCard card(ResultSet row, int index) throws SQLException {
        return new CompanyCard(
                new CompanyId(row.getObject("id", UUID.class)),
                row.getString("business_number"),
                row.getString("name"),
                row.getString("ceo"),
                row.getString("district"),
                row.getString("industry"),
                row.getString("size_class"),
                row.getInt("employees"),
                row.getString("phone"));
    }
}

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
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

/** What other rooms ask of the register of companies. */
@Service
@Transactional
class Register implements Companies {
    private static final String CARD = """
            select c.id, c.business_number, c.name, c.ceo, c.district, c.industry, c.size_class, c.phone,
                   coalesce((select y.employees from company_year y where y.company_id = c.id
                             order by y.year desc limit 1), 0) as employees
            from company c where\s""";

    private final JdbcClient database;
    private final CompanyRows companies;
    private final Members members;
    private final Snapshots snapshots;
    private final HouseClock clock;

    Register(JdbcClient database, CompanyRows companies, Members members, Snapshots snapshots, HouseClock clock) {
        this.database = database;
        this.companies = companies;
        this.members = members;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    @Override
    public CompanyCard card(CompanyId company) {
        return database.sql(CARD + "c.id = ?")
                .param(company.value())
                .query(Register::card)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    @Override
    public Map<CompanyId, CompanyCard> cards(Collection<CompanyId> wanted) {
        return database
                .sql(CARD + "c.id = any(?)")
                .param(wanted.stream().map(CompanyId::value).toArray(UUID[]::new))
                .query(Register::card)
                .stream()
                .collect(Collectors.toMap(CompanyCard::id, Function.identity()));
    }

    @Override
    public List<CompanyCard> search(String words) {
        var asked = new SearchWords(words);
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
                .query(Register::card)
                .list();
    }

    @Override
    public boolean isMember(PersonId person, CompanyId company) {
        return members.isMember(person, company);
    }

    @Override
    public List<PersonId> members(CompanyId company) {
        return members.of(company).stream().map(Member::person).toList();
    }

    @Override
    public UUID snapshot(CompanyId company) {
        return snapshots.take(companies.require(company), clock.instant());
    }

    @Override
    public CompanyId enrol(String businessNumber, String name, String ceo, String phone) {
        var number = BusinessNumber.typed(businessNumber);
        try {
            return companies
                    .findByBusinessNumber(number)
                    .orElseGet(() -> companies.saveAndFlush(Company.register(
                            number, Profile.least(name, ceo, Profile.EntityType.CORPORATION, phone), clock)))
                    .getId();
        } catch (DataIntegrityViolationException lostTheRace) {
            throw new NumberTaken(lostTheRace);
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

package kr.oneroof.consultation.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.company.CompanyQueries;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** Gathers by what the company of a case and its people can be known, of today and of the day of filing. */
@Component
class CaseIdentityQueries {
    /** What Korean firms put before or behind their names tells nobody who they are. */
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "\\(주\\)|㈜|주식회사|\\(유\\)|유한회사|합자회사|농업회사법인|co\\.?,? ?ltd\\.?|inc\\.?", Pattern.CASE_INSENSITIVE);

    private static final Pattern STREET = Pattern.compile("[가-힣0-9]+(?:대로|로|길) ?\\d+(?:번길 ?\\d+)?(?:-\\d+)?");
    private static final Pattern PERSON = Pattern.compile("^[가-힣]{2,4}(?= )");
    private static final String COLUMNS = """
            select c.company_name, c.contact_name, c.contact_phone, y.id, y.name, y.name_en, y.ceo, y.business_number,
                y.corporate_number, y.phone, y.email, y.homepage, y.address,
                (select string_agg(w.address, ' | ') from company_workplace w where w.company_id = y.id) as workplaces
            from consultation_case c join company y on y.id = c.company_id where c.number = ?""";

    private final JdbcClient database;
    private final CompanyQueries companies;
    private final PersonQueries people;

    CaseIdentityQueries(JdbcClient database, CompanyQueries companies, PersonQueries people) {
        this.database = database;
        this.companies = companies;
        this.people = people;
    }

    CaseIdentity of(RequestNumber number) {
        var row = database.sql(COLUMNS).param(number.value()).query().singleRow();
        var marks = new ArrayList<String>();
        row.forEach((column, value) -> {
            if (!"id".equals(column)) {
                marks.addAll(forms(Objects.toString(value, "")));
            }
        });
        var members = people.cards(companies.members(new CompanyId((UUID) Objects.requireNonNull(row.get("id")))));
        members.values().forEach(card -> marks.addAll(List.of(card.name(), card.email(), card.phone())));
        return new CaseIdentity(marks.stream());
    }

    /** The words as they stand, without the legal form, the name without the title, the street with its number. */
    private static List<String> forms(String words) {
        return Stream.of(
                        Stream.of(words, LEGAL_FORM.matcher(words).replaceAll("")),
                        PERSON.matcher(words).results().map(one -> one.group()),
                        STREET.matcher(words).results().map(one -> one.group()),
                        Stream.of(words.split("[,|]")))
                .flatMap(forms -> forms)
                .toList();
    }
}

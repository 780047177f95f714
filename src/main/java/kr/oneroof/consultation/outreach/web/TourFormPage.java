package kr.oneroof.consultation.outreach.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CallerFilingService;
import kr.oneroof.consultation.Category;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.form.EnumLabels;

/** The lists that the forms offer. */
@Component
class TourFormPage {
    private final PersonQueries people;
    private final CallerFilingService filings;
    private final EnumLabels labels;

    TourFormPage(PersonQueries people, CallerFilingService filings, EnumLabels labels) {
        this.labels = labels;
        this.filings = filings;
        this.people = people;
    }

    /** Whoever may go on a tour: consultants by name, then the director. */
    Map<String, String> staff() {
        var names = new LinkedHashMap<String, String>();
        Stream.of(Role.CONSULTANT, Role.DIRECTOR)
                .flatMap(role -> people.withRole(role).stream())
                .forEach(card -> names.putIfAbsent(card.id().toString(), (card.name() + " " + card.unit()).strip()));
        return names;
    }

    /** Members of the firm that have an account. */
    Map<String, String> members(CompanyId company) {
        var names = new LinkedHashMap<String, String>();
        filings.caller(company).members().forEach(card -> names.put(card.id().toString(), card.name()));
        return names;
    }

    Map<String, String> categories() {
        return labels.of(Category.values(), Category::messageKey);
    }
}

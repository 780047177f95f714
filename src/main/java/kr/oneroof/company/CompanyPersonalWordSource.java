package kr.oneroof.company;

import java.util.Collection;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.PersonalWordSource;
import kr.oneroof.kernel.PersonId;

/** The names of the companies that somebody belongs to. */
@Component
class CompanyPersonalWordSource implements PersonalWordSource {
    private final CompanyService own;
    private final CompanyQueries companies;

    CompanyPersonalWordSource(CompanyService own, CompanyQueries companies) {
        this.own = own;
        this.companies = companies;
    }

    @Override
    public Collection<String> ofPerson(PersonId person) {
        var all = own.membershipsOf(person).stream().map(Member::company).toList();
        return companies.cards(all).values().stream().map(CompanyCard::name).toList();
    }
}

package kr.oneroof.company;

import java.util.Collection;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.OwnWords;
import kr.oneroof.kernel.PersonId;

/** The names of the companies that somebody belongs to. */
@Component
class CompanyWords implements OwnWords {
    private final OwnCompany own;
    private final Companies companies;

    CompanyWords(OwnCompany own, Companies companies) {
        this.own = own;
        this.companies = companies;
    }

    @Override
    public Collection<String> ofPerson(PersonId person) {
        var all = own.membershipsOf(person).stream().map(Member::company).toList();
        return companies.cards(all).values().stream().map(CompanyCard::name).toList();
    }
}

package kr.oneroof.company.web;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import kr.oneroof.company.CompanyClaimService;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;

/** Who asks to be let into a company that has no administrator, with name and telephone. */
@Component
class CompanyClaimants {
    private final CompanyClaimService claims;
    private final PersonQueries people;

    CompanyClaimants(CompanyClaimService claims, PersonQueries people) {
        this.claims = claims;
        this.people = people;
    }

    record Asker(UUID id, PersonCard card) {}

    List<Asker> at(CompanyId company) {
        return claims.at(company).stream()
                .flatMap(request -> people.find(request.person()).map(card -> new Asker(request.id(), card)).stream())
                .toList();
    }
}

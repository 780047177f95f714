package kr.oneroof.company;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import kr.oneroof.audit.CompanyNameSource;
import kr.oneroof.kernel.CompanyId;

@Component
class AuditCompanyNameSource implements CompanyNameSource {
    private final CompanyQueries companies;

    AuditCompanyNameSource(CompanyQueries companies) {
        this.companies = companies;
    }

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> wanted) {
        return companies.cards(wanted.stream().map(CompanyId::new).toList()).values().stream()
                .collect(Collectors.toMap(card -> card.id().value(), CompanyCard::name));
    }
}

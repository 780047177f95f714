package kr.oneroof.document;

import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import kr.oneroof.company.CompanyQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;

/** Lets in the company's own people, and the staff who work with the company's profile. */
@Component
class DocumentBoxAccess implements FileAccess {
    private static final Set<Role> STAFF = Set.of(Role.CONSULTANT, Role.LOAN_OFFICER, Role.DIRECTOR);

    private final ObjectProvider<CompanyQueries> companies;

    DocumentBoxAccess(ObjectProvider<CompanyQueries> companies) {
        this.companies = companies;
    }

    @Override
    public boolean guards(String subject) {
        return BoxSubject.is(subject);
    }

    @Override
    public boolean mayOpen(Actor actor, String subject) {
        return actor.roles().stream().anyMatch(STAFF::contains)
                || companies.getObject().isMember(actor.id(), BoxSubject.companyOf(subject));
    }

    @Override
    public Optional<CompanyId> companyOf(String subject) {
        return Optional.of(BoxSubject.companyOf(subject));
    }
}

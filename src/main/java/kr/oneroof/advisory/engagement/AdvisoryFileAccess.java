package kr.oneroof.advisory.engagement;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdvisoryRequestAccess;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.document.FileAccess;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/**
 * Files of a request: for the company's members, for the centre as the confidence allows, for its experts as long as
 * they may read it.
 */
@Component
class AdvisoryFileAccess implements FileAccess {
    private static final String KIND = "request:";

    private final JdbcClient database;
    private final CompanyQueries companies;
    private final AdvisoryRequestAccess access;
    private final EngagementAccess engagementAccess;

    AdvisoryFileAccess(
            JdbcClient database,
            CompanyQueries companies,
            AdvisoryRequestAccess access,
            EngagementAccess engagementAccess) {
        this.database = database;
        this.companies = companies;
        this.access = access;
        this.engagementAccess = engagementAccess;
    }

    @Override
    public boolean guards(String subject) {
        return subject.startsWith(KIND) && companyOf(subject).isPresent();
    }

    @Override
    public boolean mayOpen(Actor actor, String subject) {
        var number = new RequestNumber(subject.substring(KIND.length()));
        return access.isReadableBy(actor, number)
                || actor.is(Role.ADVISOR) && engagementAccess.isHeldBy(actor.id(), number)
                || companyOf(subject)
                        .filter(company -> companies.isMember(actor.id(), company))
                        .isPresent();
    }

    @Override
    public Optional<CompanyId> companyOf(String subject) {
        return database.sql("select company_id from advisory_request where number = ?")
                .param(subject.substring(KIND.length()))
                .query((row, index) -> new CompanyId(row.getObject("company_id", UUID.class)))
                .optional();
    }
}

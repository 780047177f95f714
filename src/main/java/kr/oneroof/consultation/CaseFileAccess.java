package kr.oneroof.consultation;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.company.CompanyQueries;
import kr.oneroof.document.FileAccess;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/**
 * Files of a case open to the company's members, to consultants and the director, and to whoever took the call; those
 * of a confidential case to the company and to those who may read it.
 */
@Component
class CaseFileAccess implements FileAccess {
    private static final String KIND = "request:";

    private final JdbcClient database;
    private final CompanyQueries companies;
    private final CaseAccess access;

    CaseFileAccess(JdbcClient database, CompanyQueries companies, CaseAccess access) {
        this.database = database;
        this.companies = companies;
        this.access = access;
    }

    @Override
    public boolean guards(String subject) {
        return subject.startsWith(KIND) && companyOf(subject).isPresent();
    }

    @Override
    public boolean mayOpen(Actor actor, String subject) {
        return mayRead(actor, subject)
                || companyOf(subject)
                        .filter(company -> companies.isMember(actor.id(), company))
                        .isPresent();
    }

    @Override
    public Optional<CompanyId> companyOf(String subject) {
        return database.sql("select company_id from consultation_case where number = ?")
                .param(subject.substring(KIND.length()))
                .query((row, index) -> new CompanyId(row.getObject("company_id", UUID.class)))
                .optional();
    }

    private boolean mayRead(Actor actor, String subject) {
        var onDuty = actor.is(Role.CONSULTANT)
                || actor.is(Role.DIRECTOR)
                || actor.is(Role.CALL_AGENT) && isFiledBy(actor, subject);
        return onDuty && access.isReadableBy(actor, new RequestNumber(subject.substring(KIND.length())));
    }

    private boolean isFiledBy(Actor actor, String subject) {
        return database.sql("select count(*) from consultation_case where number = ? and filed_by = ?")
                        .params(subject.substring(KIND.length()), actor.id().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}

package kr.oneroof.company;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.company.CompanyInvitationService.Answer;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;

/**
 * How a company that the centre enrolled for a caller gets its first administrator (기업 계정 개설): nobody there could let
 * its people in, so the centre does, after a look at the papers. Where there is an administrator, the centre has no
 * say.
 */
@Service
@Transactional
public class CompanyClaimService {
    private static final String WAITING = """
            select company_id from company_join_request r
            where not answered and not exists (select from company_member m
                where m.company_id = r.company_id and m.admin and m.ended_at is null)
            group by company_id order by min(at) limit 50""";

    private final JdbcClient database;
    private final CompanyQueries companies;
    private final CompanyMemberRepository members;
    private final CompanyInvitationService invitations;

    CompanyClaimService(
            JdbcClient database,
            CompanyQueries companies,
            CompanyMemberRepository members,
            CompanyInvitationService invitations) {
        this.database = database;
        this.companies = companies;
        this.members = members;
        this.invitations = invitations;
    }

    /** Companies without an administrator whose people ask to be let in, the longest waiting first, at most 50. */
    @Transactional(readOnly = true)
    public List<CompanyCard> waiting() {
        var ids = database.sql(WAITING)
                .query((row, index) -> new CompanyId(row.getObject(1, UUID.class)))
                .list();
        var cards = companies.cards(ids);
        return ids.stream().flatMap(id -> Stream.ofNullable(cards.get(id))).toList();
    }

    /** Who asks to be let in there; empty where the company has an administrator of its own. */
    @Transactional(readOnly = true)
    public List<CompanyService.JoinRequest> at(CompanyId company) {
        return members.hasAdmin(company) ? List.of() : invitations.asking(company);
    }

    /**
     * Makes the asker the company's first administrator, or refuses.
     *
     * @throws kr.oneroof.kernel.NotOnFile when the company has an administrator, or no such open request
     */
    public void answer(CompanyId company, UUID request, boolean welcome) {
        members.lock(company);
        if (members.hasAdmin(company)) {
            throw new NotOnFile();
        }
        var person = invitations.answer(company, request, welcome ? Answer.OPENED_BY_CENTRE : Answer.REFUSED_BY_CENTRE);
        if (welcome) {
            members.join(company, person, true);
        }
    }
}

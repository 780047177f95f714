package kr.oneroof.company;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.company.Invitations.Answer;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;

@Service
@Transactional
class ClaimDesk implements Claims {
    private static final String WAITING = """
            select company_id from company_join_request r
            where not answered and not exists (select from company_member m
                where m.company_id = r.company_id and m.admin and m.ended_at is null)
            group by company_id order by min(at) limit 50""";

    private final JdbcClient database;
    private final Companies companies;
    private final Members members;
    private final Invitations invitations;

    ClaimDesk(JdbcClient database, Companies companies, Members members, Invitations invitations) {
        this.database = database;
        this.companies = companies;
        this.members = members;
        this.invitations = invitations;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CompanyCard> waiting() {
        var ids = database.sql(WAITING)
                .query((row, index) -> new CompanyId(row.getObject(1, UUID.class)))
                .list();
        var cards = companies.cards(ids);
        return ids.stream().flatMap(id -> Stream.ofNullable(cards.get(id))).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<OwnCompany.JoinRequest> at(CompanyId company) {
        return members.hasAdmin(company) ? List.of() : invitations.asking(company);
    }

    @Override
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

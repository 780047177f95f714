package kr.oneroof.company;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.company.Invitations.Answer;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

@Service
@Transactional
class CompanyDesk implements OwnCompany {
    private final CompanyRows companies;
    private final Members members;
    private final Invitations invitations;
    private final Details details;
    private final HouseClock clock;

    CompanyDesk(CompanyRows companies, Members members, Invitations invitations, Details details, HouseClock clock) {
        this.companies = companies;
        this.members = members;
        this.invitations = invitations;
        this.details = details;
        this.clock = clock;
    }

    @Override
    public Optional<CompanyId> register(BusinessNumber number, Profile profile, PersonId by) {
        if (companies.findByBusinessNumber(number).isPresent()) {
            return Optional.empty();
        }
        try {
            var company = companies
                    .saveAndFlush(Company.register(number, profile, clock))
                    .getId();
            members.join(company, by, true);
            return Optional.of(company);
        } catch (DataIntegrityViolationException lostTheRace) {
            throw new NumberTaken(lostTheRace);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Sheet sheet(CompanyId company) {
        var found = companies.require(company);
        return new Sheet(found.getId(), found.businessNumber().value(), found.profile(), found.version());
    }

    @Override
    public void describe(CompanyId company, PersonId by, Profile profile, long version) {
        requireMember(company, by);
        var found = companies.require(company);
        found.describe(profile, version);
        companies.saveAndFlush(found);
    }

    @Override
    public void keepYear(CompanyId company, PersonId by, YearFigures figures) {
        requireMember(company, by);
        details.keep(company, figures);
    }

    @Override
    public void keepCertificate(CompanyId company, PersonId by, Certificate certificate) {
        requireMember(company, by);
        details.keep(company, certificate);
    }

    @Override
    public void keepWorkplace(CompanyId company, PersonId by, Workplace workplace) {
        requireMember(company, by);
        details.keep(company, workplace);
    }

    @Override
    public void dropYear(CompanyId company, PersonId by, int year) {
        requireMember(company, by);
        details.dropYear(company, year);
    }

    @Override
    public void dropDetail(CompanyId company, PersonId by, UUID detail) {
        requireMember(company, by);
        details.drop(company, detail);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Member> members(CompanyId company) {
        return members.of(company);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Member> membershipsOf(PersonId person) {
        return members.membershipsOf(person);
    }

    @Override
    public void invite(CompanyId company, PersonId by, String email) {
        members.requireAdmin(by, company);
        invitations.send(company, by, email);
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenInvitation> openInvitations(CompanyId company, PersonId by) {
        members.requireAdmin(by, company);
        return invitations.open(company);
    }

    @Override
    public void withdrawInvitation(CompanyId company, PersonId by, UUID invitation) {
        members.requireAdmin(by, company);
        invitations.withdraw(company, invitation);
    }

    @Override
    public Optional<CompanyId> accept(String token, PersonId person, String email) {
        var company = invitations.use(token, email);
        company.ifPresent(id -> members.join(id, person, false));
        return company;
    }

    @Override
    public void askToJoin(BusinessNumber number, PersonId person) {
        companies
                .findByBusinessNumber(number)
                .filter(company -> !members.isMember(person, company.getId()))
                .ifPresent(company -> invitations.ask(
                        company.getId(),
                        person,
                        members.of(company.getId()).stream()
                                .filter(Member::admin)
                                .map(Member::person)
                                .toList()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<JoinRequest> joinRequests(CompanyId company, PersonId by) {
        members.requireAdmin(by, company);
        return invitations.asking(company);
    }

    @Override
    public void answerJoinRequest(CompanyId company, PersonId by, UUID request, boolean welcome) {
        members.requireAdmin(by, company);
        var person = invitations.answer(company, request, welcome ? Answer.WELCOMED : Answer.DECLINED);
        if (welcome) {
            members.join(company, person, false);
        }
    }

    @Override
    public void rank(CompanyId company, PersonId by, PersonId member, boolean admin) {
        members.requireAdmin(by, company);
        members.rank(company, member, admin);
    }

    @Override
    public void remove(CompanyId company, PersonId by, PersonId member) {
        if (!by.equals(member)) {
            members.requireAdmin(by, company);
        }
        members.leave(company, member);
    }

    private void requireMember(CompanyId company, PersonId person) {
        if (!members.isMember(person, company)) {
            throw new NotOnFile();
        }
    }
}

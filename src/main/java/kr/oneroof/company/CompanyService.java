package kr.oneroof.company;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.company.CompanyInvitationService.Answer;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** What members do with their company. Whoever is no member, or no admin where one is needed, finds nothing on file. */
@Service
@Transactional
public class CompanyService {
    private final CompanyRepository companies;
    private final CompanyMemberRepository members;
    private final CompanyInvitationService invitations;
    private final CompanyDetailRepository details;
    private final SeoulClock clock;

    CompanyService(
            CompanyRepository companies,
            CompanyMemberRepository members,
            CompanyInvitationService invitations,
            CompanyDetailRepository details,
            SeoulClock clock) {
        this.companies = companies;
        this.members = members;
        this.invitations = invitations;
        this.details = details;
        this.clock = clock;
    }

    /** Registers and makes the person its first admin; empty when the number is here already. */
    public Optional<CompanyId> register(BusinessNumber number, CompanyProfile profile, PersonId by) {
        if (companies.findByBusinessNumber(number).isPresent()) {
            return Optional.empty();
        }
        try {
            var company = companies
                    .saveAndFlush(Company.register(number, profile, clock))
                    .id();
            members.join(company, by, true);
            return Optional.of(company);
        } catch (DataIntegrityViolationException lostTheRace) {
            throw new BusinessNumberRefused(lostTheRace);
        }
    }

    @Transactional(readOnly = true)
    public ProfileView sheet(CompanyId company) {
        var found = companies.require(company);
        return new ProfileView(found.id(), found.businessNumber().value(), found.profile(), found.version());
    }

    /** @throws kr.oneroof.kernel.ChangedMeanwhile when somebody saved since that version was shown */
    public void describe(CompanyId company, PersonId by, CompanyProfile profile, long version) {
        requireMember(company, by);
        var found = companies.require(company);
        found.describe(profile, version);
        companies.saveAndFlush(found);
    }

    public void keepYear(CompanyId company, PersonId by, YearFigures figures) {
        requireMember(company, by);
        details.keep(company, figures);
    }

    public void keepCertificate(CompanyId company, PersonId by, Certificate certificate) {
        requireMember(company, by);
        details.keep(company, certificate);
    }

    public void keepWorkplace(CompanyId company, PersonId by, Workplace workplace) {
        requireMember(company, by);
        details.keep(company, workplace);
    }

    /** Takes a year's figures out again; what was filed on them keeps its copy. */
    public void dropYear(CompanyId company, PersonId by, int year) {
        requireMember(company, by);
        details.dropYear(company, year);
    }

    /** Takes a certificate or a workplace out again; what was filed on it keeps its copy. */
    public void dropDetail(CompanyId company, PersonId by, UUID detail) {
        requireMember(company, by);
        details.drop(company, detail);
    }

    @Transactional(readOnly = true)
    public List<Member> members(CompanyId company) {
        return members.of(company);
    }

    @Transactional(readOnly = true)
    public List<Member> membershipsOf(PersonId person) {
        return members.membershipsOf(person);
    }

    /**
     * Sends a link that lives for seven days; an older one to the same address dies.
     *
     * @throws InvitationRefused when too many are open or were sent since yesterday, or no letter would go out; an
     *     older link lives on
     */
    public void invite(CompanyId company, PersonId by, String email) {
        members.requireAdmin(by, company);
        members.lock(company);
        invitations.send(company, by, email);
    }

    /** Those that are neither used nor too old. */
    @Transactional(readOnly = true)
    public List<OpenInvitation> openInvitations(CompanyId company, PersonId by) {
        members.requireAdmin(by, company);
        return invitations.open(company);
    }

    /** The link stops working. */
    public void withdrawInvitation(CompanyId company, PersonId by, UUID invitation) {
        members.requireAdmin(by, company);
        invitations.withdraw(company, invitation);
    }

    /** Joins by an invitation that was sent to exactly this address; empty when it is used up, too old or another's. */
    public Optional<CompanyId> accept(String token, PersonId person, String email) {
        var company = invitations.use(token, email);
        company.ifPresent(id -> members.join(id, person, false));
        return company;
    }

    /**
     * Asks the admins of a company to be let in, or the centre where it has none; says nothing about who they are, nor
     * whether the number is here.
     */
    public void askToJoin(BusinessNumber number, PersonId person) {
        companies
                .findByBusinessNumber(number)
                .filter(company -> !members.isMember(person, company.id()))
                .ifPresent(company -> invitations.ask(
                        company.id(),
                        person,
                        members.of(company.id()).stream()
                                .filter(Member::admin)
                                .map(Member::person)
                                .toList()));
    }

    @Transactional(readOnly = true)
    public List<JoinRequest> joinRequests(CompanyId company, PersonId by) {
        members.requireAdmin(by, company);
        return invitations.asking(company);
    }

    public void answerJoinRequest(CompanyId company, PersonId by, UUID request, boolean welcome) {
        members.requireAdmin(by, company);
        var person = invitations.answer(company, request, welcome ? Answer.WELCOMED : Answer.DECLINED);
        if (welcome) {
            members.join(company, person, false);
        }
    }

    /** @throws LastAdminRefused when no admin would be left */
    public void rank(CompanyId company, PersonId by, PersonId member, boolean admin) {
        members.requireAdmin(by, company);
        members.rank(company, member, admin);
    }

    /** Removes a member, or oneself. @throws LastAdminRefused when no admin would be left */
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

    /** A profile with the version that a save must name. */
    public record ProfileView(CompanyId id, String businessNumber, CompanyProfile profile, long version) {}

    /** A link that was sent and not used yet. */
    public record OpenInvitation(UUID id, String email, LocalDateTime expiresAt) {}

    /** Somebody who wants to be let in. */
    public record JoinRequest(UUID id, PersonId person) {}
}

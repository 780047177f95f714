package kr.oneroof.company;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;

/** What members do with their company. Whoever is no member, or no admin where one is needed, finds nothing on file. */
public interface OwnCompany {
    /** Registers and makes the person its first admin; empty when the number is here already. */
    Optional<CompanyId> register(BusinessNumber number, Profile profile, PersonId by);

    Sheet sheet(CompanyId company);

    /** @throws kr.oneroof.kernel.ChangedMeanwhile when somebody saved since that version was shown */
    void describe(CompanyId company, PersonId by, Profile profile, long version);

    void keepYear(CompanyId company, PersonId by, YearFigures figures);

    void keepCertificate(CompanyId company, PersonId by, Certificate certificate);

    void keepWorkplace(CompanyId company, PersonId by, Workplace workplace);

    /** Takes a year's figures out again; what was filed on them keeps its copy. */
    void dropYear(CompanyId company, PersonId by, int year);

    /** Takes a certificate or a workplace out again; what was filed on it keeps its copy. */
    void dropDetail(CompanyId company, PersonId by, UUID detail);

    List<Member> members(CompanyId company);

    List<Member> membershipsOf(PersonId person);

    /**
     * Sends a link that lives for seven days; an older one to the same address dies.
     *
     * @throws TooManyInvitations when twenty are open already
     */
    void invite(CompanyId company, PersonId by, String email);

    /** Those that are neither used nor too old. */
    List<OpenInvitation> openInvitations(CompanyId company, PersonId by);

    /** The link stops working. */
    void withdrawInvitation(CompanyId company, PersonId by, UUID invitation);

    /** Joins by an invitation that was sent to exactly this address; empty when it is used up, too old or another's. */
    Optional<CompanyId> accept(String token, PersonId person, String email);

    /**
     * Asks the admins of a company to be let in, or the centre where it has none; says nothing about who they are, nor
     * whether the number is here.
     */
    void askToJoin(BusinessNumber number, PersonId person);

    List<JoinRequest> joinRequests(CompanyId company, PersonId by);

    void answerJoinRequest(CompanyId company, PersonId by, UUID request, boolean welcome);

    /** @throws LastAdmin when no admin would be left */
    void rank(CompanyId company, PersonId by, PersonId member, boolean admin);

    /** Removes a member, or oneself. @throws LastAdmin when no admin would be left */
    void remove(CompanyId company, PersonId by, PersonId member);

    /** A profile with the version that a save must name. */
    record Sheet(CompanyId id, String businessNumber, Profile profile, long version) {}

    /** A link that was sent and not used yet. */
    record OpenInvitation(UUID id, String email, LocalDateTime expiresAt) {}

    /** Somebody who wants to be let in. */
    record JoinRequest(UUID id, PersonId person) {}
}

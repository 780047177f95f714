package kr.oneroof.company;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;

/** Looking companies up, and keeping what a filing was based on. */
public interface Companies {
    /** @throws kr.oneroof.kernel.NotOnFile when there is no such company */
    CompanyCard card(CompanyId company);

    /** All at once, so that a list costs one statement. Unknown ids are left out. */
    Map<CompanyId, CompanyCard> cards(Collection<CompanyId> companies);

    /** For staff: by name, business number or phone, best first, at most 20. */
    List<CompanyCard> search(String words);

    boolean isMember(PersonId person, CompanyId company);

    /** The people of a company, admins first. */
    List<PersonId> members(CompanyId company);

    /** Keeps an immutable copy of the profile as it stands and returns its id; a filing refers to it. */
    UUID snapshot(CompanyId company);

    /**
     * For staff who serve a caller whose company is not here yet: a profile with the least that a filing needs. A
     * number that is already here gives that company and changes nothing.
     *
     * @throws IllegalArgumentException when the business number is none
     * @throws NumberTaken when somebody enrolled it at this very moment: asking again gives that company
     */
    CompanyId enrol(String businessNumber, String name, String ceo, String phone);
}

package kr.oneroof.consultation;

import java.util.List;

import kr.oneroof.company.CompanyCard;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.FileView;

/** Filing for a caller or visitor. Looking at the company leaves a line in its record of looks. */
public interface CallerFilings {
    Caller caller(CompanyId company);

    /** @throws kr.oneroof.kernel.NotOnFile when the applicant is no member of that company */
    RequestNumber file(Filing filing);

    /** What is read aloud to the caller; leaves a line in the company's record of looks, too. */
    FileView receipt(RequestNumber number);

    /** Who may be calling: the company and its people with accounts. */
    record Caller(CompanyCard company, List<PersonCard> members) {
        public Caller {
            members = List.copyOf(members);
        }
    }
}

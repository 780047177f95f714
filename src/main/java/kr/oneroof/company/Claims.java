package kr.oneroof.company;

import java.util.List;
import java.util.UUID;

import kr.oneroof.kernel.CompanyId;

/**
 * How a company that the centre enrolled for a caller gets its first administrator (기업 계정 개설): nobody there could let
 * its people in, so the centre does, after a look at the papers. Where there is an administrator, the centre has no
 * say.
 */
public interface Claims {
    /** Companies without an administrator whose people ask to be let in, the longest waiting first, at most 50. */
    List<CompanyCard> waiting();

    /** Who asks to be let in there; empty where the company has an administrator of its own. */
    List<OwnCompany.JoinRequest> at(CompanyId company);

    /**
     * Makes the asker the company's first administrator, or refuses.
     *
     * @throws kr.oneroof.kernel.NotOnFile when the company has an administrator, or no such open request
     */
    void answer(CompanyId company, UUID request, boolean welcome);
}

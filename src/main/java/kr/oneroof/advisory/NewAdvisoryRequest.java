package kr.oneroof.advisory;

import java.util.List;
import java.util.UUID;

import kr.oneroof.advisory.matching.Party;
import kr.oneroof.document.FileId;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;

/**
 * A request for advice as it was understood from the form.
 *
 * @param submission key of the form; the same key twice is one request
 * @param confidential whether nobody but the consultant in charge and the experts may read it (비공개)
 */
public record NewAdvisoryRequest(
        UUID submission,
        CompanyId company,
        PersonId by,
        String title,
        String body,
        AdviceWish wish,
        List<Party> parties,
        List<FileId> files,
        boolean confidential) {
    public NewAdvisoryRequest {
        parties = List.copyOf(parties);
        files = List.copyOf(files);
    }
}

package kr.oneroof.document;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;

/** Each company's papers, handed in once and used again. */
public interface DocumentBox {
    /** All of them, by kind, newest first; replaced ones too. */
    List<BoxDocument> of(CompanyId company);

    /** What can be used today. */
    List<BoxDocument> validOf(CompanyId company);

    /**
     * Puts a paper in, within the caller's transaction.
     *
     * @param replaces the paper whose place it takes, null for none
     * @throws kr.oneroof.kernel.NotOnFile when the upload is not the person's or the other paper not the company's
     * @throws kr.oneroof.kernel.ChangedMeanwhile when the other paper has been replaced already
     */
    UUID add(CompanyId company, PersonId by, BoxPaper paper, @Nullable UUID replaces);

    /**
     * Makes an upload of this person's out of a valid paper, to be attached to a record like any other.
     *
     * @throws kr.oneroof.kernel.NotOnFile when it is not the company's or no longer valid
     */
    FileId lend(CompanyId company, UUID document, PersonId to);
}

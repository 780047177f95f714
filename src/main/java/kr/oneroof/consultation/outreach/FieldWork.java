package kr.oneroof.consultation.outreach;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.CaseMatter;
import kr.oneroof.document.FileId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** What the team writes down on the way, each on the own phone: no version, a second tap is no change. */
public interface FieldWork {
    void arrive(UUID tour, UUID stop);

    void finish(UUID tour, UUID stop);

    /** @throws TourRefused when a case was opened there */
    void miss(UUID tour, UUID stop, String reason);

    /**
     * Files the difficulty of the firm that is being visited; the same submission twice is one case.
     *
     * @throws TourRefused when nobody of the firm was met
     * @throws kr.oneroof.kernel.NotOnFile when the applicant is no member of that company
     */
    RequestNumber openCase(UUID tour, UUID stop, Heard heard);

    /**
     * A difficulty as it was heard on site.
     *
     * @param applicant the company's person who gets notices, if any has an account
     * @param consent how the firm consented, in the words of whoever heard it
     */
    record Heard(
            UUID submission,
            PersonId by,
            @Nullable PersonId applicant,
            CaseMatter matter,
            String consent,
            List<FileId> files,
            boolean confidential) {
        public Heard {
            files = List.copyOf(files);
        }
    }
}

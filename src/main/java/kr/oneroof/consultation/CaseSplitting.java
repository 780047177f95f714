package kr.oneroof.consultation;

import java.util.List;
import java.util.UUID;

import kr.oneroof.document.FileId;
import kr.oneroof.requestfile.Opened;

/** Makes two cases of one that held two matters (분리). */
public interface CaseSplitting {
    /**
     * Opens a case for the part, for the same company and applicant and with the same receipt, so that no day is lost.
     * What had been sorted stays sorted. The same submission twice is one case, not fresh the second time.
     *
     * @throws kr.oneroof.kernel.ChangedMeanwhile when somebody saved since that version was shown
     * @throws kr.oneroof.kernel.TransitionRefused when the case is over
     * @throws kr.oneroof.kernel.NotOnFile when a file is not the case's, or the submission was somebody else's
     */
    Opened split(Seen seen, Part part);

    /**
     * The part.
     *
     * @param submission key of the form
     * @param files of the whole case that the part needs too; it gets copies
     */
    record Part(UUID submission, Category category, String title, String body, List<FileId> files) {
        public Part {
            files = List.copyOf(files);
        }
    }
}

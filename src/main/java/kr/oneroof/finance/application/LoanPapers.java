package kr.oneroof.finance.application;

import java.util.List;
import java.util.UUID;

import kr.oneroof.document.FileCard;
import kr.oneroof.document.FileId;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** The papers that an application needs (구비서류). What lies in the company's box comes along by itself. */
public interface LoanPapers {
    /** As the programme lists them, each with what is there. */
    List<Item> of(RequestNumber number);

    /** What of the programme's list the company's box holds today, and what will be missing. */
    List<Expected> expected(UUID programme, CompanyId company);

    /**
     * Adds files to an application until it is decided.
     *
     * @throws kr.oneroof.kernel.NotOnFile for another company's application or a paper that is on no list
     * @throws kr.oneroof.kernel.TransitionRefused once it is decided
     */
    void add(RequestNumber number, CompanyId company, String kind, List<FileId> files, PersonId by);

    record Item(String kind, boolean required, List<FileCard> files) {
        public Item {
            files = List.copyOf(files);
        }

        public boolean isMissing() {
            return required && files.isEmpty();
        }

        public String messageKey() {
            return "finance.paper." + kind;
        }
    }

    /** @param inBox whether a valid one comes along from the box */
    record Expected(String kind, boolean required, boolean inBox) {
        public String messageKey() {
            return "finance.paper." + kind;
        }
    }
}

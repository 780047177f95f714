package kr.oneroof.consultation.desk;

import java.util.List;

/** The list of all cases, page by page. A page costs the same however many there are. */
public interface CaseList {
    /**
     * A page.
     *
     * @param after cursor of the page before; empty or unusable for the first page
     * @param reader what the reader may search in
     */
    Page page(CaseFilter filter, String after, Reader reader);

    /** Who reads: somebody who may open cases, or somebody who sees no more than number, title and state. */
    enum Reader {
        OPENS_CASES,
        SEES_TITLES,
        SEES_NO_WORDS
    }

    /** @param next cursor of the page that follows, empty on the last */
    record Page(List<CaseRow> rows, String next) {
        public Page {
            rows = List.copyOf(rows);
        }
    }
}

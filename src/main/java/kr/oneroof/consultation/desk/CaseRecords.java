package kr.oneroof.consultation.desk;

import kr.oneroof.consultation.desk.CaseList.Page;
import kr.oneroof.dashboard.Audience;

/** The cases behind a figure, without companies and words. */
public interface CaseRecords {
    Behind behind(CaseFilter filter, String after, Audience audience);

    /**
     * What of a filter the audience may use: the city counts by whole months and by nothing that figures do not know.
     */
    CaseFilter open(CaseFilter filter, Audience audience);

    /** Whether the records would tell the audience about single companies. */
    boolean isHidden(CaseFilter filter, Audience audience);

    /**
     * @param filter as far as it could be used
     * @param count how many there are on all pages; the figure's own number
     * @param hidden whether they would tell about single companies and therefore are not shown
     */
    record Behind(CaseFilter filter, long count, Page page, boolean hidden) {}
}

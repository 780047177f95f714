package kr.oneroof.audit;

/** The record of looks at personal and company data (접속기록, 개인정보의 안전성 확보조치 기준 제8조). */
public interface Looks {
    /** Keeps the look, in the transaction of whoever shows the data. A member looking at the own company is no look. */
    void keep(Look look);
}

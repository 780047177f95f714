package kr.oneroof.audit;

/** The record of looks of those who hold a link and have no account. */
public interface OutsiderLooks {
    /** Keeps the look, in the transaction of whoever shows the data. @param who as the company reads it */
    void keep(String who, Look look);
}

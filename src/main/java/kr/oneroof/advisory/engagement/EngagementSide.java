package kr.oneroof.advisory.engagement;

/** Whose hand it is: the company's, the expert's, the centre's. */
public enum EngagementSide {
    COMPANY,
    EXPERT,
    CENTRE
}

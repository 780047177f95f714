package kr.oneroof.advisory.engagement;

/** Who acts: the company, the expert or the centre. */
public enum EngagementSide {
    COMPANY,
    EXPERT,
    CENTRE
}

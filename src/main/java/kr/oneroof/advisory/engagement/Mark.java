package kr.oneroof.advisory.engagement;

/**
 * What one side thought of it.
 *
 * @param mark 1 to 5
 */
public record Mark(EngagementSide side, int mark, String words) {}

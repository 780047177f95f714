package kr.oneroof.consultation;

/**
 * What sorting a case decides.
 *
 * @param unit the group that works on it (소속)
 */
public record Triage(Category category, Complexity complexity, String unit) {}

package kr.oneroof.consultation.views;

/**
 * How the owner wants a view to be called.
 *
 * @param shared whether the owner's unit shall see it too
 */
public record Naming(String name, boolean shared) {}

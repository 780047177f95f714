package kr.oneroof.consultation.views;

/**
 * How the owner wants a view to be called.
 *
 * @param shared whether the owner's unit shall see it too
 */
public record RequestedLabel(String name, boolean shared) {}

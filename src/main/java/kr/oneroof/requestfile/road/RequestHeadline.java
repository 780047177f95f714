package kr.oneroof.requestfile.road;

/**
 * A request in a list.
 *
 * @param title its title
 * @param nextStep message key of what happens next, or of what the reader has to do
 * @param page where this reader reads it, empty when that is no page of the reader's
 */
public record RequestHeadline(String title, String nextStep, String page) {}

package kr.oneroof.clock;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A stretch in which the clock stands still because somebody else has to act. Local time in Seoul; from is inside,
 * until is not. Stretches may overlap, be empty, or lie outside working time.
 *
 * @param cause message key of whom is waited for
 */
public record Waiting(LocalDateTime from, LocalDateTime until, String cause) implements Serializable {}

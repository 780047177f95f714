package kr.oneroof.advisory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import kr.oneroof.advisory.matching.Task;

/**
 * What a consultant found out is needed (검토).
 *
 * @param hours planned hours of advice
 * @param ceiling most that it may cost
 * @param seats experts that are needed: two for a complex matter
 */
@Embeddable
public record Screening(@Enumerated(EnumType.STRING) Task task, int hours, long ceiling, int seats) {}

package kr.oneroof.consultation.outreach;

import java.time.LocalTime;

/**
 * When a firm is visited, and whom the team asks for.
 *
 * @param phone digits, may be empty
 * @param note for the team alone, may be empty
 */
public record TourStopPlan(LocalTime at, String contact, String phone, String note) {}

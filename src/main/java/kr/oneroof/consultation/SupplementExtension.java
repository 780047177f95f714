package kr.oneroof.consultation;

import java.time.LocalDate;
import java.util.UUID;

import kr.oneroof.kernel.PersonId;

/**
 * More time wanted for a supplement (보완기간 연장).
 *
 * @param submission key of the form; the same key twice is one extension
 * @param until the new last day
 */
public record SupplementExtension(UUID submission, PersonId by, LocalDate until, String reason) {}

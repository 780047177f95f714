package kr.oneroof.consultation.custody;

import java.util.UUID;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * What somebody puts to another unit.
 *
 * @param submission key of the form; the same key twice is one
 * @param words why, or what is asked
 */
public record CustodyRequest(UUID submission, RequestNumber number, PersonId by, Addressee to, String words) {}

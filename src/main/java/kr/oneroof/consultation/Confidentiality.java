package kr.oneroof.consultation;

import org.jspecify.annotations.Nullable;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;

/**
 * Who of the centre may read a case (비공개 상담). An open case all may read whose work it is. A confidential one only its
 * assignee reads; until there is one, the director and whoever was appointed as contact, for somebody has to sort it. A
 * director gets in later too, but asks with a reason, which is kept. The company itself always reads its own.
 *
 * @param contact who is in charge towards the applicant
 * @param filedBy who typed it in: the applicant, or staff for a caller
 */
public record Confidentiality(
        boolean confidential,
        @Nullable PersonId assignee,
        @Nullable PersonId contact,
        PersonId filedBy) {
    /**
     * The same rule for lists: over {@code consultation_case c} and {@code request_file f}, with {@code :reader},
     * {@code :director} (whether the reader is one) and {@code :readAt}.
     */
    public static final String READABLE = """
            (not c.confidential or c.consultant_id = :reader
             or (c.consultant_id is null and (:director or f.owner_id = :reader))
             or exists (select from confidential_opening o
                        where o.number = c.number and o.person_id = :reader and o.until > :readAt))""";

    /** @param opened whether the reader asked with a reason, not long ago */
    public boolean isReadableBy(Actor reader, boolean opened) {
        if (!confidential || opened) {
            return true;
        }
        return assignee == null
                ? reader.is(Role.DIRECTOR) || reader.id().equals(contact)
                : assignee.equals(reader.id());
    }
}

package kr.oneroof.consultation.custody;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;

/**
 * To whom of the centre something is addressed: a unit, or one consultant of it.
 *
 * @param consultant null for the whole unit
 */
@Embeddable
public record Addressee(
        @Column(name = "to_unit") String unit,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "to_consultant")) @Nullable
        PersonId consultant) {
    /** Whether it is addressed to this person, who works in that unit. */
    boolean reaches(PersonId person, String ownUnit) {
        return consultant == null ? !ownUnit.isEmpty() && ownUnit.equals(unit) : consultant.equals(person);
    }
}

package kr.oneroof.consultation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;

/**
 * In whose hands a case is (담당).
 *
 * @param unit the group that works on it (소속), empty until it is sorted
 * @param consultant who works on it, empty until somebody does
 * @param agency the agency outside that got it last, empty when none ever did
 */
@Embeddable
record Custody(
        String unit,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "consultant_id")) @Nullable
        PersonId consultant,

        String agency) {
    static Custody nobodys() {
        return new Custody("", null, "");
    }

    Custody sortedTo(String group) {
        return new Custody(group, consultant, agency);
    }

    Custody givenTo(PersonId somebody) {
        return new Custody(unit, somebody, agency);
    }

    Custody sentTo(String outside) {
        return new Custody(unit, consultant, outside);
    }

    boolean isHeldBy(PersonId somebody) {
        return somebody.equals(consultant);
    }
}

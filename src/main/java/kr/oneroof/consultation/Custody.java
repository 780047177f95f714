package kr.oneroof.consultation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;

/**
 * How a case is sorted, and in whose hands it therefore is (담당).
 *
 * @param complexity empty until it is sorted
 * @param unit the group that works on it (소속), empty until it is sorted
 * @param consultant who works on it, empty until somebody does
 * @param agency the agency outside that got it last, empty when none ever did
 */
@Embeddable
record Custody(
        @Enumerated(EnumType.STRING) @Nullable Complexity complexity,
        String unit,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "consultant_id")) @Nullable
        PersonId consultant,

        String agency) {
    static Custody nobodys() {
        return new Custody(null, "", null, "");
    }

    boolean isSorted() {
        return complexity != null;
    }

    Custody sorted(Complexity found, String group) {
        return new Custody(found, group, consultant, agency);
    }

    Custody movedTo(String group) {
        return new Custody(complexity, group, consultant, agency);
    }

    Custody givenTo(PersonId somebody) {
        return new Custody(complexity, unit, somebody, agency);
    }

    Custody sentTo(String outside) {
        return new Custody(complexity, unit, consultant, outside);
    }

    boolean isHeldBy(PersonId somebody) {
        return somebody.equals(consultant);
    }
}

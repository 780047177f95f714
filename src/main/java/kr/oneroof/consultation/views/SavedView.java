package kr.oneroof.consultation.views;

import java.util.UUID;

import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.kernel.PersonId;

/**
 * A filter and an order of the consultants' list under a name (저장한 보기).
 *
 * @param place which of the owner's twenty places it takes
 * @param version counts how often it was renamed or shared anew
 */
public record SavedView(UUID id, PersonId owner, int place, SavedViewLabel label, CaseFilter filter, long version) {
    public boolean isShared() {
        return !label.sharedWith().isEmpty();
    }

    public boolean belongsTo(PersonId person) {
        return owner.equals(person);
    }

    /** @param unit of the reader, empty without one */
    boolean isSeenBy(PersonId reader, String unit) {
        return belongsTo(reader) || (isShared() && label.sharedWith().equals(unit));
    }

    SavedView labelled(SavedViewLabel now) {
        return new SavedView(id, owner, place, now, filter, version + 1);
    }
}

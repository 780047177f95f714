package kr.oneroof.consultation.views;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import kr.oneroof.consultation.views.SavedViewRefused.Reason;
import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

/** All views of one owner: twenty at most, no two of one name. */
record OwnedViews(PersonId owner, List<SavedView> views) {
    static final int MOST = 20;

    OwnedViews {
        views = List.copyOf(views);
    }

    /** @throws SavedViewRefused when the shelf is full or the name taken */
    SavedView add(UUID id, CaseFilter filter, SavedViewLabel label) {
        var place = IntStream.rangeClosed(1, MOST)
                .filter(free -> views.stream().noneMatch(view -> view.place() == free))
                .findFirst()
                .orElseThrow(() -> new SavedViewRefused(Reason.TOO_MANY));
        refuseTwins(id, label);
        return new SavedView(id, owner, place, label, filter, 0);
    }

    /**
     * What it is called from now on. Stays the same when it is called so already.
     *
     * @param seen version on which the change was made
     * @throws NotOnFile when it isn't on this shelf
     * @throws ChangedMeanwhile when another window came first
     * @throws SavedViewRefused when another one has that name
     */
    SavedView change(UUID id, long seen, SavedViewLabel label) {
        var current = require(id);
        if (current.label().equals(label)) {
            return current;
        }
        if (current.version() != seen) {
            throw new ChangedMeanwhile();
        }
        refuseTwins(id, label);
        return current.labelled(label);
    }

    /** @throws NotOnFile when it isn't on this shelf */
    SavedView require(UUID id) {
        return views.stream().filter(view -> view.id().equals(id)).findFirst().orElseThrow(NotOnFile::new);
    }

    private void refuseTwins(UUID id, SavedViewLabel label) {
        if (views.stream()
                .anyMatch(view -> !view.id().equals(id) && view.label().isNamedLike(label))) {
            throw new SavedViewRefused(Reason.NAME_TAKEN);
        }
    }
}

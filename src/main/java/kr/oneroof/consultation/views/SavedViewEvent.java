package kr.oneroof.consultation.views;

import java.util.UUID;

import kr.oneroof.kernel.Audited;

/** Something happened to a saved view; {@code what} is the tail of the action. Its name and words stay with it. */
record SavedViewEvent(UUID id, String what, String detail) implements Audited {
    static SavedViewEvent of(SavedView view, String what) {
        return new SavedViewEvent(view.id(), what, view.isShared() ? "shared" : "");
    }

    @Override
    public String action() {
        return "consultation.view-" + what;
    }

    @Override
    public String subject() {
        return "case-view:" + id;
    }
}

package kr.oneroof.consultation.views.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import kr.oneroof.consultation.views.RequestedLabel;
import kr.oneroof.consultation.views.SavedView;
import kr.oneroof.consultation.views.SavedViewRefused;
import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.TypedInput;

/**
 * @param submission and filter: only of a new view
 * @param version that was on the screen: only of one that stands
 */
record SavedViewForm(
        @Nullable String submission,
        String filter,
        @NotBlank @Size(max = 40) String name,
        @Nullable String shared,
        @Nullable Long version) {
    SavedViewForm {
        filter = CaseFilter.ofQuery(TypedInput.text(filter)).query();
        name = TypedInput.text(name).replaceAll("\\s+", " ");
    }

    static SavedViewForm blank(CaseFilter filter) {
        return new SavedViewForm(UUID.randomUUID().toString(), filter.query(), "", null, null);
    }

    static SavedViewForm of(SavedView view) {
        return new SavedViewForm(null, "", view.label().name(), view.isShared() ? "true" : null, view.version());
    }

    RequestedLabel naming() {
        return new RequestedLabel(name, Boolean.parseBoolean(shared));
    }

    CaseFilter narrowed() {
        return CaseFilter.ofQuery(filter);
    }

    long seen() {
        return version == null ? -1 : version;
    }

    /** @throws NotOnFile for a key that no form of ours has sent */
    UUID key() {
        try {
            return UUID.fromString(TypedInput.text(submission));
        } catch (IllegalArgumentException _) {
            throw new NotOnFile();
        }
    }

    /** Says beside the right field what stands against it. */
    static void tell(SavedViewRefused refused, BindingResult errors) {
        switch (refused.reason()) {
            case NAME_TAKEN -> errors.rejectValue("name", "taken");
            case NO_UNIT -> errors.rejectValue("shared", "noUnit");
            case TOO_MANY -> errors.reject("tooMany");
        }
    }
}

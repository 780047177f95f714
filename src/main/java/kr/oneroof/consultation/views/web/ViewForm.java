package kr.oneroof.consultation.views.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import kr.oneroof.consultation.desk.CaseFilter;
import kr.oneroof.consultation.views.Naming;
import kr.oneroof.consultation.views.SavedView;
import kr.oneroof.consultation.views.ViewRefused;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.Typed;

/**
 * @param submission and filter: only of a new view
 * @param version that was on the screen: only of one that stands
 */
record ViewForm(
        @Nullable String submission,
        String filter,
        @NotBlank @Size(max = 40) String name,
        @Nullable String shared,
        @Nullable Long version) {
    ViewForm {
        filter = CaseFilter.ofQuery(Typed.text(filter)).query();
        name = Typed.text(name).replaceAll("\\s+", " ");
    }

    static ViewForm blank(CaseFilter filter) {
        return new ViewForm(UUID.randomUUID().toString(), filter.query(), "", null, null);
    }

    static ViewForm of(SavedView view) {
        return new ViewForm(null, "", view.label().name(), view.isShared() ? "true" : null, view.version());
    }

    Naming naming() {
        return new Naming(name, Boolean.parseBoolean(shared));
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
            return UUID.fromString(Typed.text(submission));
        } catch (IllegalArgumentException _) {
            throw new NotOnFile();
        }
    }

    /** Says beside the right field what stands against it. */
    static void tell(ViewRefused refused, BindingResult errors) {
        switch (refused.reason()) {
            case NAME_TAKEN -> errors.rejectValue("name", "taken");
            case NO_UNIT -> errors.rejectValue("shared", "noUnit");
            case TOO_MANY -> errors.reject("tooMany");
        }
    }
}

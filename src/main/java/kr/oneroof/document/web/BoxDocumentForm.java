package kr.oneroof.document.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

import kr.oneroof.document.DocumentKind;
import kr.oneroof.document.FormFiles.Gathered;
import kr.oneroof.document.NewBoxDocument;
import kr.oneroof.kernel.TypedInput;

/** A paper for the box as it was typed; nothing is lost when a date is none. */
record BoxDocumentForm(
        @Nullable String kind,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable List<String> files,
        @Nullable List<MultipartFile> attachments) {
    static BoxDocumentForm blank(@Nullable DocumentKind kind, LocalDate today) {
        return new BoxDocumentForm(kind == null ? "" : kind.name(), today.toString(), "", List.of(), List.of());
    }

    /** Empty with the errors noted when something is missing or wrong. */
    Optional<NewBoxDocument> understand(Gathered gathered, Errors errors) {
        var chosen = kindOf();
        var from = date(validFrom, "validFrom", errors);
        var to = isBlank(validTo) ? null : date(validTo, "validTo", errors);
        if (chosen.isEmpty()) {
            errors.rejectValue("kind", "document.box.kind-missing");
        }
        if (isBlank(validFrom)) {
            errors.rejectValue("validFrom", "document.box.date-missing");
        }
        if (from != null && to != null && to.isBefore(from)) {
            errors.rejectValue("validTo", "document.box.ends-before");
        }
        if (gathered.ids().size() != 1 && !errors.hasFieldErrors("files")) {
            errors.rejectValue("files", "document.box.one-file");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new NewBoxDocument(
                        gathered.ids().getFirst(), chosen.orElseThrow(), Objects.requireNonNull(from), to));
    }

    private Optional<DocumentKind> kindOf() {
        return Arrays.stream(DocumentKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    private static @Nullable LocalDate date(@Nullable String typed, String field, Errors errors) {
        if (isBlank(typed)) {
            return null;
        }
        try {
            return LocalDate.parse(TypedInput.text(Objects.requireNonNull(typed)));
        } catch (DateTimeException wrong) {
            errors.rejectValue(field, "document.box.no-date");
            return null;
        }
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}

package kr.oneroof.consultation.web;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Draft;
import kr.oneroof.consultation.Matter;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.Typed;

/** A difficulty as it is typed. {@code files} are ids of uploads. */
record InquiryForm(@NotBlank String submission, @NotNull @Nullable Category category,
        @NotBlank @Size(max = 100) String title, @NotBlank @Size(max = 4000) String body,
        @Size(max = 1000) String wantedOutcome, @NotBlank @Size(max = 50) String contactName,
        @Pattern(regexp = "[0-9+() -]{0,20}") String contactPhone, @Nullable List<String> files) {
    InquiryForm {
        submission = Objects.requireNonNullElse(submission, "");
        title = Objects.requireNonNullElse(title, "");
        body = Objects.requireNonNullElse(body, "");
        wantedOutcome = Objects.requireNonNullElse(wantedOutcome, "");
        contactName = Objects.requireNonNullElse(contactName, "");
        contactPhone = Objects.requireNonNullElse(contactPhone, "");
    }

    static InquiryForm blank(String contactName, String contactPhone) {
        return new InquiryForm(UUID.randomUUID().toString(), null, "", "", "", contactName, contactPhone, List.of());
    }

    static InquiryForm of(Draft draft) {
        var category = Arrays.stream(Category.values())
                .filter(known -> known.name().equals(draft.category())).findFirst().orElse(null);
        return new InquiryForm(draft.id().toString(), category, draft.title(), draft.body(), draft.wantedOutcome(),
                draft.contactName(), draft.contactPhone(), draft.files().stream().map(UUID::toString).toList());
    }

    /** @throws NotOnFile when the key is none: somebody made it up */
    UUID key() {
        return Keys.parse(submission);
    }

    Matter toMatter() {
        return new Matter(category == null ? Category.OTHER : category, title.strip(), body.strip(),
                wantedOutcome.strip(), contactName.strip(), Typed.phone(contactPhone));
    }

    Draft toDraft() {
        return new Draft(key(), category == null ? "" : category.name(), title, body, wantedOutcome, contactName,
                contactPhone, (files == null ? List.<String>of() : files).stream().map(Keys::parse).toList(),
                LocalDateTime.MIN);
    }
}

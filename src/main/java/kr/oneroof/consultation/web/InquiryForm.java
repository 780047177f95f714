package kr.oneroof.consultation.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Draft;
import kr.oneroof.consultation.Matter;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.Typed;

/** A difficulty as it is typed. {@code files} are ids of uploads. */
record InquiryForm(@NotBlank String submission, String category,
        @NotBlank @Size(max = 100) String title, @NotBlank @Size(max = 4000) String body,
        @Size(max = 1000) String wantedOutcome, @NotBlank @Size(max = 50) String contactName,
        @Pattern(regexp = "[0-9+() -]{0,20}") String contactPhone, @Nullable Boolean confidential,
        @Nullable List<String> files) {
    InquiryForm {
        confidential = Boolean.TRUE.equals(confidential);
        submission = Objects.requireNonNullElse(submission, "");
        category = Typed.text(category);
        title = Typed.text(title);
        body = Typed.text(body);
        wantedOutcome = Typed.text(wantedOutcome);
        contactName = Typed.text(contactName);
        contactPhone = Typed.text(contactPhone);
    }

    static InquiryForm blank(String contactName, String contactPhone) {
        return new InquiryForm(UUID.randomUUID().toString(), "", "", "", "", contactName, contactPhone, false,
                List.of());
    }

    static InquiryForm of(Draft draft) {
        return new InquiryForm(draft.id().toString(), draft.category(), draft.title(), draft.body(), draft.wantedOutcome(),
                draft.contactName(), draft.contactPhone(), draft.confidential(), draft.files().stream().map(UUID::toString).toList());
    }

    /** @throws NotOnFile when the key is none: somebody made it up */
    UUID key() {
        return Keys.parse(submission);
    }

    boolean isConfidential() {
        return Boolean.TRUE.equals(confidential);
    }

    Matter toMatter() {
        return new Matter(Typed.choice(Category.class, category).orElse(Category.OTHER), title.strip(), body.strip(),
                wantedOutcome.strip(), contactName.strip(), Typed.phone(contactPhone));
    }

    Draft toDraft() {
        return new Draft(key(), category, title, body, wantedOutcome, contactName,
                contactPhone, isConfidential(), (files == null ? List.<String>of() : files).stream().map(Keys::parse).toList(),
                LocalDateTime.MIN);
    }
}

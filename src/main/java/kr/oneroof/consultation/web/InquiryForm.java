package kr.oneroof.consultation.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.CaseMatter;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.ConsultationMode;
import kr.oneroof.consultation.InquiryDraft;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.ValidTelephone;

/**
 * A difficulty as it is typed. What is added to the form is added here, to {@link #of} and to {@link #toDraft}.
 *
 * @param version of the draft that this window saw
 * @param tab the window
 * @param files ids of uploads
 */
record InquiryForm(
        @NotBlank String submission,
        @Nullable Long version,
        String tab,
        String category,
        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 4000) String body,
        @Size(max = 1000) String wantedOutcome,
        @NotBlank @Size(max = 50) String contactName,
        @Size(max = 40) @ValidTelephone String contactPhone,
        String wishedMode,
        @Nullable List<String> wishedDays,
        @Nullable Boolean confidential,
        @Nullable List<String> files) {
    InquiryForm {
        confidential = Boolean.TRUE.equals(confidential);
        submission = TypedInput.text(submission);
        version = Objects.requireNonNullElse(version, 0L);
        tab = TypedInput.text(tab);
        category = TypedInput.text(category);
        title = TypedInput.text(title);
        body = TypedInput.text(body);
        wantedOutcome = TypedInput.text(wantedOutcome);
        contactName = TypedInput.text(contactName);
        contactPhone = TypedInput.text(contactPhone);
        wishedMode = TypedInput.text(wishedMode);
        wishedDays = new ConsultationWishForm(wishedMode, wishedDays).days();
    }

    static InquiryForm blank(String submission, String contactName, String contactPhone) {
        return new InquiryForm(
                submission,
                0L,
                UUID.randomUUID().toString(),
                "",
                "",
                "",
                "",
                contactName,
                contactPhone,
                ConsultationMode.ONLINE.name(),
                List.of(),
                false,
                List.of());
    }

    /** The draft in a new window. */
    static InquiryForm of(InquiryDraft draft) {
        return new InquiryForm(
                draft.id().toString(),
                draft.version(),
                UUID.randomUUID().toString(),
                draft.category(),
                draft.title(),
                draft.body(),
                draft.wantedOutcome(),
                draft.contactName(),
                draft.contactPhone(),
                draft.wishedMode(),
                ConsultationWishForm.of(draft.wishedMode(), draft.wishedDays()).days(),
                draft.confidential(),
                draft.files().stream().map(UUID::toString).toList());
    }

    /** @throws NotOnFile when the key is none: somebody made it up */
    UUID key() {
        return InquiryUuid.parse(submission);
    }

    ConsultationWishForm wish() {
        return new ConsultationWishForm(wishedMode, wishedDays);
    }

    boolean isConfidential() {
        return Boolean.TRUE.equals(confidential);
    }

    CaseMatter toMatter() {
        return new CaseMatter(
                TypedInput.choice(Category.class, category).orElse(Category.OTHER),
                TypedInput.text(title),
                TypedInput.text(body),
                TypedInput.text(wantedOutcome),
                TypedInput.text(contactName),
                TypedInput.phone(contactPhone));
    }

    /** A form that names no window is always the same one. */
    private UUID window() {
        return tab.isEmpty()
                ? UUID.nameUUIDFromBytes(submission.getBytes(StandardCharsets.UTF_8))
                : InquiryUuid.parse(tab);
    }

    InquiryDraft toDraft() {
        return new InquiryDraft(
                key(),
                Objects.requireNonNullElse(version, 0L),
                window(),
                category,
                title,
                body,
                wantedOutcome,
                contactName,
                contactPhone,
                wishedMode,
                wish().joined(),
                isConfidential(),
                (files == null ? List.<String>of() : files)
                        .stream().map(InquiryUuid::parse).toList(),
                LocalDateTime.MIN);
    }
}

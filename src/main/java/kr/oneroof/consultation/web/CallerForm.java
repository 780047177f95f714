package kr.oneroof.consultation.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.CaseMatter;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.ConsultationMode;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.consultation.InquiryFiling;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.ValidTelephone;

/**
 * A difficulty that staff write down for a caller or visitor.
 *
 * @param applicant id of a member with an account, or empty
 * @param consentHow in which way the caller consented, in the words of whoever heard it
 */
record CallerForm(
        @NotBlank String submission,
        @NotBlank String company,
        String applicant,
        String channel,
        String category,
        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 4000) String body,
        @NotBlank @Size(max = 50) String contactName,
        @NotBlank @Size(max = 40) @ValidTelephone String contactPhone,
        @AssertTrue @Nullable Boolean consent,
        @NotBlank @Size(max = 200) String consentHow,
        String wishedMode,
        @Nullable List<String> wishedDays,
        @Nullable Boolean confidential,
        @Nullable List<String> files) {
    CallerForm {
        confidential = Boolean.TRUE.equals(confidential);
        consent = Boolean.TRUE.equals(consent);
        submission = TypedInput.text(submission);
        company = TypedInput.text(company);
        applicant = TypedInput.text(applicant);
        channel = TypedInput.text(channel);
        category = TypedInput.text(category);
        title = TypedInput.text(title);
        body = TypedInput.text(body);
        contactName = TypedInput.text(contactName);
        contactPhone = TypedInput.text(contactPhone);
        consentHow = TypedInput.text(consentHow);
        wishedMode = TypedInput.text(wishedMode);
        wishedDays = new ConsultationWishForm(wishedMode, wishedDays).days();
    }

    static CallerForm blank(String company) {
        return new CallerForm(
                UUID.randomUUID().toString(),
                company,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                false,
                "",
                ConsultationMode.ONLINE.name(),
                List.of(),
                false,
                List.of());
    }

    ConsultationWishForm wish() {
        return new ConsultationWishForm(wishedMode, wishedDays);
    }

    CaseMatter toMatter() {
        return new CaseMatter(
                TypedInput.choice(Category.class, category).orElse(Category.OTHER),
                TypedInput.text(title),
                TypedInput.text(body),
                "",
                TypedInput.text(contactName),
                TypedInput.phone(contactPhone));
    }

    InquiryFiling.Filer toFiler(PersonId staff) {
        var person = applicant.isBlank() ? null : new PersonId(InquiryUuid.parse(applicant));
        return new InquiryFiling.Filer(
                staff,
                person,
                TypedInput.choice(FilingChannel.class, channel).orElse(FilingChannel.PHONE),
                TypedInput.text(consentHow));
    }
}

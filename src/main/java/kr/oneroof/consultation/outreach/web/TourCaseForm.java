package kr.oneroof.consultation.outreach.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.CaseMatter;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.outreach.TourStopPlan;
import kr.oneroof.consultation.outreach.TourStopService.Heard;
import kr.oneroof.document.FileId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.ValidTelephone;

/**
 * A difficulty written down on site: what the counter asks of a visitor, too, less what the stop knows.
 *
 * @param applicant id of a member with an account, or empty
 * @param consentHow in which way the firm consented, in the words of whoever heard it
 */
record TourCaseForm(
        @NotBlank String submission,
        String applicant,
        String category,
        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 4000) String body,
        @NotBlank @Size(max = 50) String contactName,
        @NotBlank @Size(max = 40) @ValidTelephone String contactPhone,
        @AssertTrue @Nullable Boolean consent,
        @NotBlank @Size(max = 200) String consentHow,
        @Nullable Boolean confidential,
        @Nullable List<String> files) {
    TourCaseForm {
        submission = TypedInput.text(submission);
        applicant = TypedInput.text(applicant);
        category = TypedInput.text(category);
        title = TypedInput.text(title);
        body = TypedInput.text(body);
        contactName = TypedInput.text(contactName);
        contactPhone = TypedInput.text(contactPhone);
        consent = Boolean.TRUE.equals(consent);
        consentHow = TypedInput.text(consentHow);
        confidential = Boolean.TRUE.equals(confidential);
    }

    static TourCaseForm at(TourStopPlan stop) {
        return new TourCaseForm(
                UUID.randomUUID().toString(),
                "",
                "",
                "",
                "",
                stop.contact(),
                stop.phone(),
                false,
                "",
                false,
                List.of());
    }

    Heard toHeard(PersonId staff, List<FileId> gathered) {
        var person = applicant.isEmpty() ? null : new PersonId(TourIdConverter.of(applicant));
        var matter = new CaseMatter(
                TypedInput.choice(Category.class, category).orElse(Category.OTHER),
                title,
                body,
                "",
                contactName,
                TypedInput.phone(contactPhone));
        return new Heard(
                TourIdConverter.of(submission),
                staff,
                person,
                matter,
                consentHow,
                gathered,
                Boolean.TRUE.equals(confidential));
    }
}

package kr.oneroof.consultation.outreach.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import kr.oneroof.company.CompanyCard;
import kr.oneroof.consultation.outreach.TourStopPlan;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.ValidTelephone;

/** A visit as it is typed; the firm that is asked for is known already. */
record TourStopForm(
        @NotBlank String submission,
        String at,
        @NotBlank @Size(max = 50) String contact,
        @Size(max = 40) @ValidTelephone String phone,
        @Size(max = 500) String note) {
    TourStopForm {
        submission = TypedInput.text(submission);
        at = TypedInput.text(at);
        contact = TypedInput.text(contact);
        phone = TypedInput.text(phone);
        note = TypedInput.text(note);
    }

    static TourStopForm at(CompanyCard company) {
        return new TourStopForm(UUID.randomUUID().toString(), "", company.ceo(), company.phone(), "");
    }

    static TourStopForm of(UUID stop, TourStopPlan plan) {
        return new TourStopForm(stop.toString(), plan.at().toString(), plan.contact(), plan.phone(), plan.note());
    }

    TourStopPlan toPlan() {
        return new TourStopPlan(TourHours.of(at).orElseThrow(), contact, TypedInput.phone(phone), note);
    }
}

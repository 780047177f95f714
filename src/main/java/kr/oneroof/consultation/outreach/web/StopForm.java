package kr.oneroof.consultation.outreach.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import kr.oneroof.company.CompanyCard;
import kr.oneroof.consultation.outreach.StopPlan;
import kr.oneroof.kernel.Typed;
import kr.oneroof.kernel.form.Phone;

/** A visit as it is typed; the firm that is asked for is known already. */
record StopForm(
        @NotBlank String submission,
        String at,
        @NotBlank @Size(max = 50) String contact,
        @Size(max = 40) @Phone String phone,
        @Size(max = 500) String note) {
    StopForm {
        submission = Typed.text(submission);
        at = Typed.text(at);
        contact = Typed.text(contact);
        phone = Typed.text(phone);
        note = Typed.text(note);
    }

    static StopForm at(CompanyCard company) {
        return new StopForm(UUID.randomUUID().toString(), "", company.ceo(), company.phone(), "");
    }

    static StopForm of(UUID stop, StopPlan plan) {
        return new StopForm(stop.toString(), plan.at().toString(), plan.contact(), plan.phone(), plan.note());
    }

    StopPlan toPlan() {
        return new StopPlan(Hours.of(at).orElseThrow(), contact, Typed.phone(phone), note);
    }
}

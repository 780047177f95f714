package kr.oneroof.consultation.council.web;

import org.springframework.validation.Errors;

import kr.oneroof.consultation.council.CouncilMeetingService.Invitee;
import kr.oneroof.consultation.council.CouncilSeat.Guest;
import kr.oneroof.identity.EmailAddress;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.Telephone;
import kr.oneroof.kernel.TypedInput;

/** Who is invited, as typed: somebody of the house, or somebody from outside. */
record CouncilSeatForm(String submission, String account, String name, String agency, String email, String phone) {
    CouncilSeatForm {
        submission = TypedInput.text(submission);
        account = TypedInput.text(account);
        name = TypedInput.text(name);
        agency = TypedInput.text(agency);
        email = TypedInput.text(email);
        phone = TypedInput.text(phone);
    }

    static CouncilSeatForm blank() {
        return new CouncilSeatForm(CouncilFormInput.fresh(), "", "", "", "", "");
    }

    void check(Errors errors) {
        if (!account.isEmpty()) {
            return;
        }
        CouncilFormInput.need(errors, "name", name, 50);
        CouncilFormInput.need(errors, "agency", agency, 100);
        if (!email.isEmpty() && !EmailAddress.isOne(email)) {
            errors.rejectValue("email", "council.wrong.email");
        }
        if (!phone.isEmpty() && Telephone.of(phone).isEmpty()) {
            errors.rejectValue(
                    "phone", Telephone.hasExtension(phone) ? "component.form.phone-extension" : "component.form.phone");
        }
        if (email.isEmpty() && phone.isEmpty()) {
            errors.rejectValue("email", "council.refused.no-contact");
        }
    }

    Invitee toInvitee() {
        return account.isEmpty()
                ? new Invitee(null, new Guest(name, agency, EmailAddress.normal(email), TypedInput.phone(phone)))
                : new Invitee(new PersonId(CouncilFormInput.of(account)), new Guest("", "", "", ""));
    }
}

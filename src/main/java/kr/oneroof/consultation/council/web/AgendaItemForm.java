package kr.oneroof.consultation.council.web;

import org.springframework.validation.Errors;

import kr.oneroof.consultation.council.AgendaService.Entry;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** A case for an agenda, as typed: from the case's page the meeting is chosen, from the meeting's the number typed. */
record AgendaItemForm(String submission, String meeting, String number, String question) {
    AgendaItemForm {
        submission = TypedInput.text(submission);
        meeting = TypedInput.text(meeting);
        number = TypedInput.text(number);
        question = TypedInput.text(question);
    }

    static AgendaItemForm blank() {
        return new AgendaItemForm(CouncilFormInput.fresh(), "", "", "");
    }

    void check(Errors errors) {
        CouncilFormInput.need(errors, "question", question, 1000);
    }

    Entry toEntry(String onto, RequestNumber about) {
        return new Entry(CouncilFormInput.of(submission), CouncilFormInput.of(onto), about, question);
    }
}

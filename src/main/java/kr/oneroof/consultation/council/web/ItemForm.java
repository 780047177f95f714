package kr.oneroof.consultation.council.web;

import org.springframework.validation.Errors;

import kr.oneroof.consultation.council.AgendaWork.Entry;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Typed;

/** A case for an agenda, as typed: from the case's page the meeting is chosen, from the meeting's the number typed. */
record ItemForm(String submission, String meeting, String number, String question) {
    ItemForm {
        submission = Typed.text(submission);
        meeting = Typed.text(meeting);
        number = Typed.text(number);
        question = Typed.text(question);
    }

    static ItemForm blank() {
        return new ItemForm(Keys.fresh(), "", "", "");
    }

    void check(Errors errors) {
        Keys.need(errors, "question", question, 1000);
    }

    Entry toEntry(String onto, RequestNumber about) {
        return new Entry(Keys.of(submission), Keys.of(onto), about, question);
    }
}

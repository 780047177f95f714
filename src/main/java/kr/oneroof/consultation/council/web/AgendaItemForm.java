package kr.oneroof.consultation.council.web;

import java.util.UUID;

import org.springframework.validation.Errors;

import kr.oneroof.consultation.council.AgendaService.Entry;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Uuids;

/** A case for an agenda, as typed: from the case's page the meeting is chosen, from the meeting's the number typed. */
record AgendaItemForm(String submission, String meeting, String number, String question) {
    AgendaItemForm {
        submission = TypedInput.text(submission);
        meeting = TypedInput.text(meeting);
        number = TypedInput.text(number);
        question = TypedInput.text(question);
    }

    static AgendaItemForm blank() {
        return new AgendaItemForm(UUID.randomUUID().toString(), "", "", "");
    }

    void check(Errors errors) {
        CouncilFormInput.need(errors, "question", question, 1000);
    }

    Entry toEntry(UUID onto, RequestNumber about) {
        return new Entry(Uuids.of(submission), onto, about, question);
    }
}

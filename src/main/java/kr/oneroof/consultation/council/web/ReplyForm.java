package kr.oneroof.consultation.council.web;

import org.springframework.validation.Errors;

import kr.oneroof.consultation.council.MeetingWork.Reply;
import kr.oneroof.consultation.council.Seat;
import kr.oneroof.consultation.council.Seat.Answer;
import kr.oneroof.kernel.Typed;

/** Whether somebody comes, as typed. */
record ReplyForm(String answer, String deputy) {
    ReplyForm {
        answer = Typed.text(answer);
        deputy = Typed.text(deputy);
    }

    static ReplyForm of(Seat seat) {
        return new ReplyForm(seat.answer() == Answer.OPEN ? "" : seat.answer().name(), seat.deputy());
    }

    void check(Errors errors) {
        if (Typed.choice(Answer.class, answer).filter(one -> one != Answer.OPEN).isEmpty()) {
            errors.rejectValue("answer", "council.missing.answer");
        }
        if (answer.equals(Answer.DEPUTY.name())) {
            Keys.need(errors, "deputy", deputy, 100);
        }
    }

    Reply toReply() {
        return new Reply(Answer.valueOf(answer), deputy);
    }
}

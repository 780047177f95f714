package kr.oneroof.consultation.council.web;

import org.springframework.validation.Errors;

import kr.oneroof.consultation.council.CouncilMeetingService.Reply;
import kr.oneroof.consultation.council.CouncilSeat;
import kr.oneroof.consultation.council.CouncilSeat.Answer;
import kr.oneroof.kernel.TypedInput;

/** Whether somebody comes, as typed. */
record InvitationReplyForm(String answer, String deputy) {
    InvitationReplyForm {
        answer = TypedInput.text(answer);
        deputy = TypedInput.text(deputy);
    }

    static InvitationReplyForm of(CouncilSeat seat) {
        return new InvitationReplyForm(
                seat.answer() == Answer.OPEN ? "" : seat.answer().name(), seat.deputy());
    }

    void check(Errors errors) {
        if (TypedInput.choice(Answer.class, answer)
                .filter(one -> one != Answer.OPEN)
                .isEmpty()) {
            errors.rejectValue("answer", "council.missing.answer");
        }
        if (answer.equals(Answer.DEPUTY.name())) {
            CouncilFormInput.need(errors, "deputy", deputy, 100);
        }
    }

    Reply toReply() {
        return new Reply(Answer.valueOf(answer), deputy);
    }
}

package kr.oneroof.consultation.council.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.council.CouncilSeat.Answer;

/** What may be answered to an invitation, in words. */
@Component
class InvitationReplyPage {
    private final MessageSource messages;

    InvitationReplyPage(MessageSource messages) {
        this.messages = messages;
    }

    Map<String, String> all() {
        var words = new LinkedHashMap<String, String>();
        for (var answer : Answer.values()) {
            if (answer != Answer.OPEN) {
                words.put(
                        answer.name(), messages.getMessage(answer.messageKey(), null, LocaleContextHolder.getLocale()));
            }
        }
        return words;
    }
}

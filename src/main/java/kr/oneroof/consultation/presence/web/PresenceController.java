package kr.oneroof.consultation.presence.web;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

import kr.oneroof.consultation.presence.PresenceService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;

/** The sign of life that an open page gives every few seconds; the answer is the line that the page shows. */
@Controller
class PresenceController {
    private final PresenceService presences;
    private final MessageSource messages;

    PresenceController(PresenceService presences, MessageSource messages) {
        this.presences = presences;
        this.messages = messages;
    }

    @PostMapping(
            path = "/desk/consultations/{number}/presence",
            produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @ResponseBody
    String here(@PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor, Locale language) {
        var others = presences.enter(number, actor.id());
        return others.isEmpty()
                ? ""
                : messages.getMessage("presence.here", new Object[] {String.join(", ", others)}, language);
    }
}

package kr.oneroof.callcenter.callback.web;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.callcenter.CallRefused;
import kr.oneroof.callcenter.callback.CallbackService;
import kr.oneroof.callcenter.topics.TopicService;
import kr.oneroof.identity.Actor;

/** The queue of callbacks: what waits, the next one, and what came of it. */
@Controller
class CallbackQueueController {
    private final CallbackService callbacks;
    private final TopicService topics;

    CallbackQueueController(CallbackService callbacks, TopicService topics) {
        this.callbacks = callbacks;
        this.topics = topics;
    }

    @GetMapping("/calls/callbacks")
    String queue(@AuthenticationPrincipal Actor actor, Locale language, Model page) {
        page.addAttribute("inHand", callbacks.inHandOf(actor.id()).orElse(null));
        page.addAttribute("waiting", callbacks.waiting());
        page.addAttribute("names", topics.names(language));
        return "callcenter/callbacks";
    }

    @PostMapping("/calls/callbacks/next")
    String next(@AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        var taken = callbacks.takeNext(actor.id());
        if (taken.isEmpty()) {
            flash.addFlashAttribute("notice", "callcenter.callback.nobody");
            return "redirect:/calls/callbacks";
        }
        return "redirect:/calls/" + taken.get().number();
    }

    @PostMapping("/calls/callbacks/{callback}/taking")
    String take(
            @PathVariable UUID callback,
            @AuthenticationPrincipal Actor actor,
            Locale language,
            Model page,
            HttpServletResponse response) {
        try {
            return "redirect:/calls/" + callbacks.take(callback, actor.id()).number();
        } catch (CallRefused refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            page.addAttribute("refusal", refused.messageKey());
            return queue(actor, language, page);
        }
    }

    @PostMapping("/calls/callbacks/{callback}/result")
    String settle(
            @PathVariable UUID callback,
            @RequestParam(defaultValue = "false") boolean reached,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var settled = callbacks.settle(callback, actor.id(), reached);
        flash.addFlashAttribute("notice", "callcenter.callback.settled." + settled.state());
        return settled.is("WAITING") ? "redirect:/calls/callbacks" : "redirect:/calls/" + settled.number();
    }
}

package kr.oneroof.callcenter.happycall.web;

import java.util.Locale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.callcenter.CallRefused;
import kr.oneroof.callcenter.happycall.HappyCallService;
import kr.oneroof.callcenter.happycall.HappyCallService.Said;
import kr.oneroof.callcenter.topics.TopicService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SourceLimit;
import kr.oneroof.kernel.TypedInput;

/** Asking callers how it was: by the link in their notice, or by a colleague's call. */
@Controller
class HappyCallController {
    private final HappyCallService calls;
    private final TopicService topics;

    HappyCallController(HappyCallService calls, TopicService topics) {
        this.calls = calls;
        this.topics = topics;
    }

    /** A score and a word. */
    record Form(String score, @Size(max = 1000) String comment) {
        Form {
            score = TypedInput.text(score);
            comment = TypedInput.text(comment);
        }

        void check(Errors errors) {
            if (!score.matches("[1-5]")) {
                errors.rejectValue("score", "OneOf");
            }
        }

        Said said() {
            return new Said(Integer.parseInt(score), comment);
        }
    }

    @SourceLimit(name = "satisfaction-link", most = 60, seconds = 60)
    @GetMapping("/satisfaction/{word}")
    ModelAndView open(@PathVariable String word, Locale language) {
        return page(word, language).addObject("happy", new Form("", ""));
    }

    @SourceLimit(name = "satisfaction-link", most = 60, seconds = 60)
    @PostMapping("/satisfaction/{word}")
    ModelAndView answer(
            @PathVariable String word,
            @Valid @ModelAttribute("happy") Form form,
            BindingResult errors,
            Locale language,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            var page = page(word, language);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        calls.answer(word, form.said());
        flash.addFlashAttribute("notice", "callcenter.happy.thanks");
        return new ModelAndView("redirect:/satisfaction/" + word);
    }

    @GetMapping("/calls/happycalls")
    String due(@AuthenticationPrincipal Actor actor, Locale language, Model page) {
        page.addAttribute("due", calls.due(actor.id()));
        page.addAttribute("names", topics.names(language));
        return "callcenter/happycalls";
    }

    @PostMapping("/calls/{number}/happycall")
    ModelAndView record(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("happy") Form form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            Locale language,
            RedirectAttributes flash) {
        form.check(errors);
        try {
            if (!errors.hasErrors()) {
                calls.record(number, actor.id(), form.said());
                flash.addFlashAttribute("notice", "callcenter.happy.recorded");
                return new ModelAndView("redirect:/calls/happycalls");
            }
        } catch (CallRefused refused) {
            errors.reject(refused.messageKey());
        }
        var page = new ModelAndView("callcenter/happycalls")
                .addObject("due", calls.due(actor.id()))
                .addObject("names", topics.names(language))
                .addObject("wrong", number);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(String word, Locale language) {
        return new ModelAndView("callcenter/satisfaction")
                .addObject("asked", calls.open(word))
                .addObject("word", word)
                .addObject("names", topics.names(language));
    }
}

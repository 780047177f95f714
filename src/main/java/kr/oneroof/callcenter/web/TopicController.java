package kr.oneroof.callcenter.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.callcenter.topics.Topic;
import kr.oneroof.callcenter.topics.TopicService;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Uuids;

/** Scripts, recommended lengths and ready answers, and keeping them up to date. */
@Controller
class TopicController {
    private static final int LONGEST = 60;

    private final TopicService topics;

    TopicController(TopicService topics) {
        this.topics = topics;
    }

    /** How long an answer should take, and what to ask first. @param version that was on the screen */
    record Form(
            String minutes,
            @Size(max = 1000) String script,
            @Nullable Long version) {
        Form {
            minutes = TypedInput.text(minutes);
            script = TypedInput.text(script);
        }

        static Form of(Topic topic) {
            return new Form(String.valueOf(topic.minutes()), topic.script(), topic.version());
        }

        long seen() {
            return version == null ? -1 : version;
        }

        int inMinutes() {
            return minutes.matches("\\d{1,2}") ? Integer.parseInt(minutes) : 0;
        }
    }

    /** A ready answer. */
    record ArticleForm(
            String key,
            @NotBlank @Size(max = 100) String title,
            @NotBlank @Size(max = 2000) String body) {
        ArticleForm {
            key = TypedInput.text(key);
            title = TypedInput.text(title);
            body = TypedInput.text(body);
        }

        static ArticleForm blank() {
            return new ArticleForm(UUID.randomUUID().toString(), "", "");
        }
    }

    @GetMapping("/calls/topics")
    String list(Locale language, Model page) {
        page.addAttribute("topics", topics.all(language));
        return "callcenter/topics";
    }

    @GetMapping("/calls/topics/{code}")
    ModelAndView form(@PathVariable String code, Locale language) {
        var topic = require(code, language);
        return page(topic, Map.of("talk", Form.of(topic), "article", ArticleForm.blank()));
    }

    @PostMapping("/calls/topics/{code}")
    ModelAndView change(
            @PathVariable String code,
            @Valid @ModelAttribute("talk") Form form,
            BindingResult errors,
            Locale language,
            RedirectAttributes flash) {
        var topic = require(code, language);
        if (form.inMinutes() < 1 || form.inMinutes() > LONGEST) {
            errors.rejectValue("minutes", "callcenter.minutes.wrong");
        }
        if (errors.hasErrors()) {
            return again(topic, errors, Map.of("article", ArticleForm.blank()));
        }
        try {
            topics.change(code, form.seen(), form.inMinutes(), form.script());
        } catch (ChangedMeanwhile _) {
            var now = require(code, language);
            var late = page(
                    now,
                    Map.of(
                            "talk",
                            new Form(form.minutes(), form.script(), now.version()),
                            "article",
                            ArticleForm.blank(),
                            "late",
                            true));
            late.setStatus(HttpStatus.CONFLICT);
            return late;
        }
        return done(code, "topic", flash);
    }

    @PostMapping("/calls/topics/{code}/articles")
    ModelAndView keep(
            @PathVariable String code,
            @Valid @ModelAttribute("article") ArticleForm form,
            BindingResult errors,
            Locale language,
            RedirectAttributes flash) {
        var topic = require(code, language);
        if (errors.hasErrors()) {
            return again(topic, errors, Map.of("talk", Form.of(topic)));
        }
        topics.keep(code, Uuids.of(form.key()), form.title(), form.body());
        return done(code, "article", flash);
    }

    @PostMapping("/calls/topics/{code}/articles/{article}/removal")
    ModelAndView remove(
            @PathVariable String code, @PathVariable UUID article, Locale language, RedirectAttributes flash) {
        require(code, language);
        topics.remove(article);
        return done(code, "article-removed", flash);
    }

    private Topic require(String code, Locale language) {
        return topics.all(language).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotOnFile::new);
    }

    private static ModelAndView page(Topic topic, Map<String, ?> forms) {
        return new ModelAndView("callcenter/topic").addObject("topic", topic).addAllObjects(forms);
    }

    private static ModelAndView again(Topic topic, BindingResult errors, Map<String, ?> forms) {
        var page = page(topic, forms).addAllObjects(errors.getModel());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView done(String code, String deed, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "callcenter.done." + deed);
        return new ModelAndView("redirect:/calls/topics/" + code);
    }
}

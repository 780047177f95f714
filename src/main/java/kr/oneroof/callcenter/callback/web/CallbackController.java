package kr.oneroof.callcenter.callback.web;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Supplier;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.callcenter.CallRefused;
import kr.oneroof.callcenter.CallUuid;
import kr.oneroof.callcenter.callback.CallbackService;
import kr.oneroof.callcenter.callback.CallbackService.Wish;
import kr.oneroof.callcenter.topics.TopicService;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.LimitRule;
import kr.oneroof.kernel.LimitService;
import kr.oneroof.kernel.TooManyRequests;

/** Asking to be called back: anybody, and members for their company. */
@Controller
class CallbackController {
    /** Nobody fills the queue by machine (민원 처리에 관한 법률 시행령 제11조의2). */
    private static final LimitRule OF_VISITORS = new LimitRule("callback", 5, Duration.ofHours(1));

    private final CallbackService callbacks;
    private final TopicService topics;
    private final CompanyQueries companies;
    private final PersonQueries people;
    private final LimitService limits;

    CallbackController(
            CallbackService callbacks,
            TopicService topics,
            CompanyQueries companies,
            PersonQueries people,
            LimitService limits) {
        this.callbacks = callbacks;
        this.topics = topics;
        this.companies = companies;
        this.people = people;
        this.limits = limits;
    }

    @GetMapping("/callback")
    ModelAndView form(@AuthenticationPrincipal @Nullable Actor actor, Locale language) {
        if (actor != null && (actor.is(Role.COMPANY_ADMIN) || actor.is(Role.COMPANY_STAFF))) {
            return new ModelAndView("redirect:/company/callback");
        }
        return page("/callback", language).addObject("callbackWish", CallbackForm.blank("", ""));
    }

    @PostMapping("/callback")
    ModelAndView ask(
            @Valid @ModelAttribute("callbackWish") CallbackForm form,
            BindingResult errors,
            Locale language,
            RedirectAttributes flash) {
        return take(
                "/callback",
                errors,
                language,
                form,
                () -> {
                    if (!callbacks.isAsked(CallUuid.of(form.key()), form.number())) {
                        limits.countSource(OF_VISITORS);
                    }
                    return callbacks.ask(
                            CallUuid.of(form.key()),
                            new Wish(form.name(), form.number(), form.topic(), form.note(), null, null));
                },
                flash);
    }

    @GetMapping("/company/callback")
    ModelAndView own(@AuthenticationPrincipal Actor actor, CompanyId company, Locale language) {
        var phone = people.find(actor.id())
                .map(PersonCard::phone)
                .filter(digits -> !digits.isEmpty())
                .orElseGet(() -> companies.card(company).phone());
        return page("/company/callback", language)
                .addObject("company", companies.card(company).name())
                .addObject("callbackWish", CallbackForm.blank(actor.fullName(), phone));
    }

    @PostMapping("/company/callback")
    ModelAndView askForCompany(
            @Valid @ModelAttribute("callbackWish") CallbackForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            CompanyId company,
            Locale language,
            RedirectAttributes flash) {
        var page = take(
                "/company/callback",
                errors,
                language,
                form,
                () -> callbacks.ask(
                        CallUuid.of(form.key()),
                        new Wish(form.name(), form.number(), form.topic(), form.note(), company, actor.id())),
                flash);
        return errors.hasErrors()
                ? page.addObject("company", companies.card(company).name())
                : page;
    }

    @GetMapping("/callback/sent")
    String sent() {
        return "callcenter/callback-sent";
    }

    private ModelAndView take(
            String path,
            BindingResult errors,
            Locale language,
            CallbackForm form,
            Supplier<LocalDateTime> verb,
            RedirectAttributes flash) {
        form.check(topics.names(language).keySet(), errors);
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        try {
            if (!errors.hasErrors()) {
                flash.addFlashAttribute("promised", verb.get());
                return new ModelAndView("redirect:/callback/sent");
            }
        } catch (CallRefused refused) {
            errors.reject(refused.messageKey());
        } catch (TooManyRequests refused) {
            errors.reject("callcenter.refused.too-often");
            status = refused.getStatusCode();
        }
        var page = page(path, language);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(String path, Locale language) {
        return new ModelAndView("callcenter/callback")
                .addObject("path", path)
                .addObject("topics", topics.names(language))
                .addObject("promise", callbacks.promise());
    }
}

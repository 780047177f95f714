package kr.oneroof.consultation.relation.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.consultation.relation.CommonAnswerService;
import kr.oneroof.consultation.relation.CommonAnswerService.Answer;
import kr.oneroof.consultation.relation.CommonDifficulty.Member;
import kr.oneroof.consultation.relation.CommonDifficultyService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** One answer to the chosen cases of a common difficulty (일괄 답변). */
@Controller
@RequestMapping("/desk/common-difficulties/{id}/answer")
class CommonAnswerController {
    private final CommonDifficultyService difficulties;
    private final CommonAnswerService answers;

    CommonAnswerController(CommonDifficultyService difficulties, CommonAnswerService answers) {
        this.difficulties = difficulties;
        this.answers = answers;
    }

    /** @param cases number and version as they were on the screen, {@code 2026-000137:5} */
    record Form(
            String submission,
            @NotBlank @Size(max = 8000) String text,
            @NotEmpty @Nullable List<String> cases) {
        Form {
            submission = TypedInput.text(submission);
            text = TypedInput.text(text);
            cases = Objects.requireNonNullElse(cases, List.of());
        }

        List<CaseVersion> seen() {
            return Objects.requireNonNull(cases).stream()
                    .map(Form::seen)
                    .distinct()
                    .toList();
        }

        UUID key() {
            try {
                return UUID.fromString(submission);
            } catch (IllegalArgumentException _) {
                throw new NotOnFile();
            }
        }

        private static CaseVersion seen(String typed) {
            try {
                var parts = typed.split(":", 2);
                return new CaseVersion(new RequestNumber(parts[0]), Long.parseLong(parts[1]));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
                throw new NotOnFile();
            }
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id) {
        var ready = difficulties.members(id).stream()
                .filter(Member::takesAnswers)
                .map(Member::seen)
                .toList();
        return page(id, HttpStatus.OK)
                .addObject("reply", new Form(UUID.randomUUID().toString(), "", ready));
    }

    @PostMapping
    ModelAndView send(
            @PathVariable UUID id,
            @Valid @ModelAttribute("reply") Form form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(id, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        difficulties.require(id);
        answers.send(new Answer(form.key(), id, actor.id(), form.text()), form.seen());
        flash.addFlashAttribute("notice", "relation.common.answered");
        return new ModelAndView("redirect:/desk/common-difficulties/" + id);
    }

    private ModelAndView page(UUID id, HttpStatus status) {
        var page = new ModelAndView("consultation/relation/common-answer", status);
        page.addObject("common", difficulties.require(id));
        page.addObject("members", difficulties.members(id));
        page.addObject("address", "/desk/common-difficulties/" + id);
        return page;
    }
}

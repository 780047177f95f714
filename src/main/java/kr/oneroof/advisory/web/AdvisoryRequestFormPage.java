package kr.oneroof.advisory.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.advisory.AdvisoryRequestState;
import kr.oneroof.advisory.matching.Task;
import kr.oneroof.advisory.panel.ExpertQueries;
import kr.oneroof.advisory.panel.ExpertState;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Language;
import kr.oneroof.identity.People;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.form.Choices;

/** What the forms about a request offer to choose from. */
@Component
class AdvisoryRequestFormPage {
    private final Choices choices;
    private final ExpertQueries panel;
    private final People people;

    AdvisoryRequestFormPage(Choices choices, ExpertQueries panel, People people) {
        this.choices = choices;
        this.panel = panel;
        this.people = people;
    }

    ModelAndView on(ModelAndView page) {
        return page.addObject("fieldChoices", choices.of(Field.values(), Field::messageKey))
                .addObject("languageChoices", choices.of(Language.values(), Language::messageKey))
                .addObject("tasks", choices.of(Task.values(), Task::messageKey))
                .addObject("experts", experts());
    }

    /** Those who are appointed, with what they are. */
    Map<String, String> experts() {
        var all = new LinkedHashMap<String, String>();
        panel.list(ExpertState.APPOINTED.name())
                .forEach(one -> all.put(
                        one.id().toString(),
                        choices.words(
                                "advisory.expert.line",
                                one.name(),
                                choices.words(one.facts().profession().messageKey()))));
        return all;
    }

    Map<String, String> states() {
        return choices.of(AdvisoryRequestState.values(), AdvisoryRequestState::messageKey);
    }

    Map<String, String> consultants() {
        var all = new LinkedHashMap<String, String>();
        people.withRole(Role.CONSULTANT)
                .forEach(card -> all.put(card.id().toString(), card.name() + " · " + card.unit()));
        return all;
    }
}

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
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.form.EnumLabels;

/** What the forms about a request offer to choose from. */
@Component
class AdvisoryRequestFormPage {
    private final EnumLabels labels;
    private final ExpertQueries panel;
    private final PersonQueries people;

    AdvisoryRequestFormPage(EnumLabels labels, ExpertQueries panel, PersonQueries people) {
        this.labels = labels;
        this.panel = panel;
        this.people = people;
    }

    ModelAndView on(ModelAndView page) {
        return page.addObject("fieldChoices", labels.of(Field.values(), Field::messageKey))
                .addObject("languageChoices", labels.of(Language.values(), Language::messageKey))
                .addObject("tasks", labels.of(Task.values(), Task::messageKey))
                .addObject("experts", experts());
    }

    /** Those who are appointed, with what they are. */
    Map<String, String> experts() {
        var all = new LinkedHashMap<String, String>();
        panel.list(ExpertState.APPOINTED.name())
                .forEach(one -> all.put(
                        one.id().toString(),
                        labels.words(
                                "advisory.expert.line",
                                one.name(),
                                labels.words(one.facts().profession().messageKey()))));
        return all;
    }

    Map<String, String> states() {
        return labels.of(AdvisoryRequestState.values(), AdvisoryRequestState::messageKey);
    }

    Map<String, String> consultants() {
        var all = new LinkedHashMap<String, String>();
        people.withRole(Role.CONSULTANT)
                .forEach(card -> all.put(card.id().toString(), card.name() + " · " + card.unit()));
        return all;
    }
}

package kr.oneroof.advisory.panel.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.advisory.panel.ExpertGroup;
import kr.oneroof.advisory.panel.ExpertQueries;
import kr.oneroof.advisory.panel.ExpertState;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Language;
import kr.oneroof.advisory.panel.Profession;
import kr.oneroof.advisory.panel.Region;
import kr.oneroof.advisory.panel.Tie;
import kr.oneroof.identity.CurrentActor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.form.EnumLabels;

/** What the pages about experts have in common. */
@Component
class ExpertPage {
    private static final String EXPERTS = "/desk/advisory/experts";

    private final ExpertQueries panel;
    private final EnumLabels labels;
    private final CurrentActor actor;

    ExpertPage(ExpertQueries panel, EnumLabels labels, CurrentActor actor) {
        this.panel = panel;
        this.labels = labels;
        this.actor = actor;
    }

    static String path(PersonId expert) {
        return EXPERTS + "/" + expert;
    }

    ModelAndView page(String view, PersonId expert) {
        return new ModelAndView("advisory/panel/" + view)
                .addObject("sheet", panel.sheet(expert))
                .addObject("path", path(expert))
                .addObject(
                        "director",
                        actor.now().filter(one -> one.is(Role.DIRECTOR)).isPresent());
    }

    ModelAndView form(ModelAndView page) {
        var weekdays = new LinkedHashMap<String, String>();
        for (var day : DayOfWeek.values()) {
            weekdays.put(
                    String.valueOf(day.getValue()),
                    day.getDisplayName(TextStyle.SHORT, LocaleContextHolder.getLocale()));
        }
        return page.addObject("groups", labels.of(ExpertGroup.values(), ExpertGroup::messageKey))
                .addObject("professions", labels.of(Profession.values(), Profession::messageKey))
                .addObject("regions", labels.of(Region.values(), Region::messageKey))
                .addObject("fieldChoices", labels.of(Field.values(), Field::messageKey))
                .addObject("languageChoices", labels.of(Language.values(), Language::messageKey))
                .addObject("weekdays", weekdays);
    }

    Map<String, String> unlisted() {
        var all = new LinkedHashMap<String, String>();
        panel.unlisted().forEach(card -> all.put(card.id().toString(), card.name() + " (" + card.email() + ")"));
        return all;
    }

    Map<String, String> states() {
        return labels.of(ExpertState.values(), ExpertState::messageKey);
    }

    Map<String, String> ties() {
        return labels.of(Tie.Kind.values(), Tie.Kind::messageKey);
    }

    ExpertQueries panel() {
        return panel;
    }
}

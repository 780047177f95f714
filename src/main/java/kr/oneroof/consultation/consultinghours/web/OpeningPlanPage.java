package kr.oneroof.consultation.consultinghours.web;

import java.util.LinkedHashMap;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import kr.oneroof.consultation.consultinghours.OpeningPlanService;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;

/** What the pages about experts and their hours offer. */
@Component
class OpeningPlanPage {
    static final String PLANS = "consultation/room/plans";
    static final String SETTINGS = "consultation/room/experts";

    private final OpeningPlanService plans;
    private final PersonQueries people;
    private final ConsultingWeekPage week;

    OpeningPlanPage(OpeningPlanService plans, PersonQueries people, ConsultingWeekPage week) {
        this.plans = plans;
        this.people = people;
        this.week = week;
    }

    void choices(Model model) {
        var experts = new LinkedHashMap<String, String>();
        plans.experts().forEach(one -> experts.put(one.id().toString(), one.name() + " · " + one.profession()));
        var places = new LinkedHashMap<String, String>();
        plans.places().forEach(one -> places.put(one, one));
        var consultants = new LinkedHashMap<String, String>();
        people.withRole(Role.CONSULTANT)
                .forEach(card -> consultants.put(card.id().toString(), card.name()));
        model.addAttribute("experts", experts);
        model.addAttribute("places", places);
        model.addAttribute("consultants", consultants);
        model.addAttribute("categories", week.categories());
        model.addAttribute("rows", plans.running());
    }
}

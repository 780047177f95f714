package kr.oneroof.consultation.views;

import java.util.Map;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.Demo;

/** 김상담 keeps a view for himself, 정현장 shares one with the team. */
@Component
@Order(65)
class SavedViewDemo implements Demo {
    private final SavedViewService views;
    private final PersonQueries people;

    SavedViewDemo(SavedViewService views, PersonQueries people) {
        this.views = views;
        this.people = people;
    }

    @Override
    public void plant() {
        save(
                "kim",
                new RequestedLabel("자금 상담, 기한 가까운 순", false),
                Map.of("category", "FINANCE", "counted", "OPEN", "sort", "DUE"));
        save(
                "jung",
                new RequestedLabel("보완 회신을 기다리는 상담", true),
                Map.of("status", "SUPPLEMENT_REQUESTED", "sort", "CHANGED"));
    }

    private void save(String who, RequestedLabel naming, Map<String, String> narrowed) {
        people.findByEmail(who + "@demo.oneroof.kr")
                .ifPresent(card -> views.save(
                        UUID.randomUUID(),
                        CaseFilter.of(narrowed),
                        naming,
                        new Actor(card.id(), card.name(), card.roles())));
    }
}

package kr.oneroof.consultation.export;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.Demo;

/** 정현장 exports the team's list for the monthly report; the usual job writes the file. */
@Component
@Order(70)
class ExportDemo implements Demo {
    private final ExportService exports;
    private final PersonQueries people;

    ExportDemo(ExportService exports, PersonQueries people) {
        this.exports = exports;
        this.people = people;
    }

    @Override
    public void plant() {
        people.findByEmail("jung@demo.oneroof.kr")
                .ifPresent(jung -> exports.request(
                        new ExportService.Wish(
                                UUID.randomUUID(),
                                CaseFilter.of(Map.of("unit", jung.unit())),
                                false,
                                ExportFormat.XLSX,
                                "월간 실적 보고에 쓸 팀 상담 목록입니다.",
                                Locale.KOREAN),
                        new Actor(jung.id(), jung.name(), jung.roles())));
    }
}

package kr.oneroof.agency;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.SeoulClock;

/** The agencies of the demonstration: tenants, visiting ones and partners by agreement. */
@Component
@Order(40)
class AgencyDemo implements Demo {
    private final AgencyService agencies;
    private final SeoulClock clock;

    AgencyDemo(AgencyService agencies, SeoulClock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public void plant() {
        agencies.enter(kosmes());
        agencies.enter(kibo());
        agencies.enter(fki());
        agencies.enter(kjtech());
    }

    private Agency kosmes() {
        return new Agency(
                UUID.randomUUID(),
                Agency.Kind.TENANT,
                "중소벤처기업진흥공단 지부(예시)",
                "정책자금 상담과 신청, 수출·인력 지원 사업 안내",
                "본관 2층 201호",
                "평일 09:00~18:00",
                "kosmes@agency.example",
                "0551234500",
                agreedUntil(),
                true);
    }

    private Agency kibo() {
        return new Agency(
                UUID.randomUUID(),
                Agency.Kind.VISITING,
                "기술보증기금 지점(예시)",
                "기술평가와 기술보증 상담",
                "본관 1층 상담실 3",
                "매주 화요일 10:00~16:00",
                "kibo@agency.example",
                "0551234600",
                agreedUntil(),
                true);
    }

    private Agency fki() {
        return new Agency(
                UUID.randomUUID(),
                Agency.Kind.PARTNER,
                "FKI 경영자문단(예시)",
                "대기업 퇴직 경영인의 무료 경영 자문, 비즈니스 멘토링",
                "",
                "전자우편으로 신청",
                "fki@agency.example",
                "",
                agreedUntil(),
                true);
    }

    private Agency kjtech() {
        return new Agency(
                UUID.randomUUID(),
                Agency.Kind.PARTNER,
                "한일산업·기술협력재단(예시)",
                "일본 퇴직 기술자의 현장 기술 지도",
                "",
                "전자우편으로 신청",
                "kjtech@agency.example",
                "",
                agreedUntil(),
                true);
    }

    private LocalDate agreedUntil() {
        return clock.today().plusYears(1);
    }
}

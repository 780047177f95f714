package kr.oneroof.consultation.outreach.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.outreach.TourTown;
import kr.oneroof.consultation.outreach.TourTown.Met;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** The records behind the figures of tours, each test in a month of its own. */
@ModuleTest
class TourRecordsTests {
    private static final String FEW = "세 곳보다 적어";
    private static final String SMALL_TOUR = "기업을 세 곳보다 적게 만난 순회";

    @Autowired
    private WebApplicationContext context;

    private TourTown town;
    private Actor city;

    @BeforeEach
    void open() {
        town = new TourTown(context);
        city = town.person("시청", Role.CITY_OFFICIAL);
    }

    @Test
    void tellTheCityOfNoSingleFirmsAndTours() {
        var month = YearMonth.of(2079, 1);
        town.reported(month, met("가나정밀", "첫째구"), met("나다금속", "첫째구"));
        assertThat(get(town.director, month, "CASES")).hasStatusOk().bodyText().contains("가나정밀", "골든루트 순회", "첫째구");
        assertThat(get(city, month, "CASES"))
                .hasStatusOk()
                .bodyText()
                .contains(FEW)
                .doesNotContain("접수번호");
        town.reported(month, met("다라화학", "첫째구"));
        assertThat(get(city, month, "CASES"))
                .hasStatusOk()
                .bodyText()
                .contains("접수번호", "2079년 1월")
                .doesNotContain(
                        FEW,
                        "가나정밀",
                        "첫째구",
                        "골든루트 순회",
                        "골든루트산업단지",
                        "1월 9일",
                        "2079. 1. 9",
                        "2079-01-09",
                        "/desk/consultations/");
        assertThat(get(city, month, "FIRMS"))
                .hasStatusOk()
                .bodyText()
                .contains("2079년 1월")
                .doesNotContain("가나정밀", "첫째구", "골든루트 순회", "골든루트산업단지");
        assertThat(get(city, month, "TOURS"))
                .hasStatusOk()
                .bodyText()
                .contains(SMALL_TOUR)
                .doesNotContain("골든루트 순회", "골든루트산업단지");
        assertThat(get(city, month, "TOURS&district=첫째구"))
                .hasStatusOk()
                .bodyText()
                .contains(SMALL_TOUR)
                .doesNotContain(FEW);
        town.reported(month, met("라마기계", "둘째구"), met("마바전자", "첫째구"), met("바사식품", "첫째구"));
        assertThat(get(city, month, "TOURS")).hasStatusOk().bodyText().contains(SMALL_TOUR, "골든루트 순회");
        assertThat(get(city, month, "TOURS&district=둘째구"))
                .hasStatusOk()
                .bodyText()
                .contains(FEW)
                .doesNotContain("골든루트 순회");
        assertThat(get(town.kim, month, "TOURS&district=둘째구"))
                .hasStatusOk()
                .bodyText()
                .contains("골든루트 순회");
    }

    @Test
    void leaveTheCityOutsideTheDesk() {
        var owner = town.person("이대표", Role.COMPANY_ADMIN);
        assertThat(get(city, "/desk/tours")).hasStatus(403);
        assertThat(get(owner, "/desk/tours")).hasStatus(403);
        var month = YearMonth.of(2079, 2);
        town.reported(month, met("가나정밀", "첫째구"), met("나다금속", "첫째구"), met("다라화학", "첫째구"));
        assertThat(get(city, "/figures?from=" + month + "&until=" + month))
                .hasStatusOk()
                .bodyText()
                .contains("/figures/outreach?counted=CASES");
    }

    @Test
    void nameNoFirmOfACaseTheReaderMayNotOpen() {
        var month = YearMonth.of(2079, 3);
        var secret = town.reported(month, new Met("비밀정밀", "비밀구", Category.LABOUR, true))
                .getFirst();
        assertThat(get(town.kim, month, "CASES"))
                .hasStatusOk()
                .bodyText()
                .contains("비밀정밀", "비밀구", "/desk/consultations/" + secret)
                .doesNotContain("비공개 상담");
        assertThat(get(town.jung, month, "CASES"))
                .hasStatusOk()
                .bodyText()
                .contains(secret.value(), "비공개 상담", "2079년 3월")
                .doesNotContain("비밀정밀", "비밀구", "골든루트 순회", "골든루트산업단지", "/desk/consultations/" + secret);
        assertThat(get(town.jung, month, "FIRMS"))
                .hasStatusOk()
                .bodyText()
                .contains("비밀정밀", "비밀구")
                .doesNotContain(secret.value());
    }

    private static Met met(String firm, String district) {
        return new Met(firm, district, Category.LABOUR, false);
    }

    private MvcTestResult get(Actor actor, YearMonth month, String counted) {
        return get(actor, "/figures/outreach?from=" + month + "&until=" + month + "&counted=" + counted);
    }

    private MvcTestResult get(Actor actor, String path) {
        return Mvc.of(context).get().uri(path).with(Mvc.as(actor)).exchange();
    }
}

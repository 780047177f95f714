package kr.oneroof.consultation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.Category;
import kr.oneroof.identity.Role;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** The page of figures asks the database as often for a thousand cases as for one. */
@ModuleTest
class ConsultationFiguresCostTests {
    private static final String NARROWED = "/figures?category=FINANCE&channel=WEB";

    @Autowired
    private WebApplicationContext context;

    @Test
    void asksAFixedNumberOfQuestionsHoweverManyCasesThereAre() {
        var town = new WorkbenchTown(context);
        var kim = town.consultant("김상담", "기업SOS팀");
        var mvc = Mvc.of(context);
        statements(mvc, Role.CITY_OFFICIAL, NARROWED);
        statements(mvc, Role.DIRECTOR, "/figures");
        IntStream.range(0, 4).forEach(i -> town.file(town.company("회사 " + i), kim.id(), Category.FINANCE, "자금 " + i));
        var few = statements(mvc, Role.CITY_OFFICIAL, NARROWED);
        var fewOfTheCentre = statements(mvc, Role.DIRECTOR, "/figures");
        IntStream.range(0, 30)
                .forEach(i -> town.worked(town.company("기업 " + i), kim, i % 2 == 0 ? "기업SOS팀" : "현장지원팀", "상담 " + i));
        assertThat(statements(mvc, Role.CITY_OFFICIAL, NARROWED)).isEqualTo(few).isBetween(6L, 60L);
        assertThat(statements(mvc, Role.DIRECTOR, "/figures"))
                .isEqualTo(fewOfTheCentre)
                .isBetween(6L, 60L);
    }

    private static long statements(MockMvcTester mvc, Role role, String path) {
        return Statements.countDuring(() -> assertThat(
                        mvc.get().uri(path).with(Mvc.as(Mvc.stranger(role))).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("or-tile"));
    }
}

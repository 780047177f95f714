package kr.oneroof.finance.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.finance.LoanTown;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.support.ModuleTest;

/** A letter says in Korean what was decided, and carries its own letters along. */
@ModuleTest
class LoanDecisionNotificationsTests {
    @Autowired
    private IssuedPaperService papers;

    @Autowired
    private ApplicationContext server;

    @Test
    void saysWhatWasDecided() throws IOException {
        var town = new LoanTown(server, LoanTown.terms(250));
        var number = town.recommended(200_000_000);
        var letter = papers.of("loan:" + number).getFirst();
        var content = papers.take(letter.id(), new Actor(town.clerk, "최은행", Set.of(Role.BANK_USER)))
                .content();
        try (var document = Loader.loadPDF(content)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "이차보전 융자 추천서",
                            number.value(),
                            "한빛정밀",
                            "200,000,000원",
                            "연 2.50%",
                            "2025년 12월 22일",
                            "2026년 3월 22일",
                            letter.spacedCode(),
                            "다른 용도로 쓰면");
            var fonts = document.getPage(0).getResources();
            for (var name : fonts.getFontNames()) {
                assertThat(fonts.getFont(name).isEmbedded()).as(name.getName()).isTrue();
            }
        }
    }
}

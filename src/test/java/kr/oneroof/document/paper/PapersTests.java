package kr.oneroof.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.support.ModuleTest;

/** Papers as they are issued, checked and kept. */
@ModuleTest
@Transactional
class PapersTests {
    @Autowired
    private IssuedPaperService papers;

    @Autowired
    private JdbcClient database;

    @Test
    void printsKoreanLettersThatItBringsAlong() throws IOException {
        var paper = issue();
        try (var pdf = content(paper)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("한빛정밀", paper.serial(), paper.spacedCode());
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void numbersWithoutAGap() {
        var first = Integer.parseInt(issue().serial().substring(5));
        assertThat(Integer.parseInt(issue().serial().substring(5))).isEqualTo(first + 1);
    }

    @Test
    void isFoundHoweverTheCodeWasTyped() {
        var paper = issue();
        assertThat(papers.check(" " + paper.spacedCode().toLowerCase(Locale.ROOT) + " "))
                .map(IssuedPaper::id)
                .contains(paper.id());
        assertThat(papers.check(paper.spacedCode().replace(' ', '–') + "\u00A0"))
                .map(IssuedPaper::id)
                .contains(paper.id());
        assertThat(papers.check("2222222222222222")).isEmpty();
    }

    @Test
    void saysThatItHoldsNoMore() {
        var paper = issue();
        papers.revoke(paper.id(), "lapsed");
        papers.revoke(paper.id(), "cancelled");
        assertThat(papers.check(paper.code()).orElseThrow().revoked()).isEqualTo("document.paper.revoked.lapsed");
    }

    @Test
    void staysAsItWasGivenOut() {
        var paper = issue();
        assertThatThrownBy(() -> database.sql("update issued_paper set holder = 'x' where id = ?")
                        .param(paper.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void isForNobodyWhomNoGateLetsIn() {
        var paper = issue();
        var stranger = new Actor(new PersonId(UUID.randomUUID()), "낯선 이", Set.of(Role.DIRECTOR));
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> papers.take(paper.id(), stranger));
    }

    private IssuedPaper issue() {
        return papers.issue(new PaperDraft(
                "loan-recommendation",
                "nothing:2026-000137",
                null,
                "한빛정밀",
                "document/paper/sample",
                Map.of("name", "한빛정밀")));
    }

    private PDDocument content(IssuedPaper paper) throws IOException {
        return Loader.loadPDF(database.sql("select content from issued_paper where id = ?")
                .param(paper.id())
                .query((row, index) -> row.getBytes(1))
                .single());
    }
}

package kr.oneroof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.company.Firms;
import kr.oneroof.document.paper.IssuedPaper;
import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.document.paper.PaperPdfRenderer;
import kr.oneroof.finance.LoanTown;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.aftercare.AftercareAction;
import kr.oneroof.finance.aftercare.AftercareCause;
import kr.oneroof.finance.aftercare.AftercareMeasure;
import kr.oneroof.finance.aftercare.AftercareMeasureState;
import kr.oneroof.finance.application.LoanApplicationQueries;
import kr.oneroof.finance.application.RequirementQueries;
import kr.oneroof.finance.bank.Loan;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.finance.claim.Claim;
import kr.oneroof.finance.claim.ClaimQueries;
import kr.oneroof.finance.claim.ClaimState;
import kr.oneroof.finance.claim.Settlement;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.venue.Halls;
import kr.oneroof.venue.booking.VenueBookingQueries;
import kr.oneroof.venue.booking.VenueBookingRequestService;
import kr.oneroof.venue.booking.VenueBookingService;

/** Every kind of paper bears what went into it, whatever signs a firm's name or an official's words hold. */
@ModuleTest
class EveryPaperTests {
    private static final String FIRM = "㈜金海뷁똠펲①② Ⅰ №";
    private static final String WORDS = "바닥 면적 120㎡, 18℃ 이하 ✓ – “확인”… 鐵鋼業";
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Autowired
    private ApplicationContext server;

    @Autowired
    private PaperPdfRenderer renderer;

    @Autowired
    private JdbcClient database;

    /** @param facts of the paper @param said what must stand on it */
    private record Print(Map<String, Object> facts, List<String> said) {}

    @Test
    void bearsWhatWentIn() throws IOException {
        var prints = prints();
        assertThat(prints.keySet()).as("all templates of papers").containsExactlyInAnyOrderElementsOf(templates());
        for (var one : prints.entrySet()) {
            var facts = new HashMap<>(one.getValue().facts());
            facts.put(
                    "paper",
                    new IssuedPaper(
                            UUID.randomUUID(),
                            "kind",
                            "2026-000007",
                            "ABCDEFGH23456789",
                            "subject",
                            FIRM,
                            LocalDateTime.parse("2026-12-01T10:00"),
                            "",
                            null));
            var pdf = renderer.print(one.getKey(), facts);
            assertThat(pdf).as(one.getKey()).hasSizeLessThan(300_000);
            var text = text(pdf);
            assertThat(text).as(one.getKey()).doesNotContain("#", "〓");
            assertThat(bare(text))
                    .as(one.getKey())
                    .contains(one.getValue().said().stream()
                            .map(EveryPaperTests::bare)
                            .toList());
        }
    }

    /** The same by the real way, from the decision to the file that is kept. */
    @Test
    void keepsTheNameOnTheLetterThatIsIssued() throws IOException {
        var number = recommended(new LoanTown(server, LoanTown.terms(250)));
        var paper =
                server.getBean(IssuedPaperService.class).of("loan:" + number).getFirst();
        var pdf = database.sql("select content from issued_paper where id = ?")
                .param(paper.id())
                .query((row, index) -> row.getBytes(1))
                .single();
        assertThat(bare(text(pdf))).contains(bare(FIRM), paper.serial(), paper.spacedCode());
    }

    private Map<String, Print> prints() {
        var town = new LoanTown(server, LoanTown.terms(250));
        var number = recommended(town);
        var sheet = server.getBean(LoanApplicationQueries.class).require(number);
        var loan = server.getBean(LoanAccountQueries.class).require(number).loan();
        var programme = server.getBean(ProgrammeQueries.class).require(town.programme);
        var all = new LinkedHashMap<String, Print>();
        all.put(
                "finance/application/loan-recommendation",
                new Print(
                        Map.of(
                                "sheet",
                                sheet,
                                "told",
                                new Told(number, loan),
                                "terms",
                                programme.terms(),
                                "requirements",
                                server.getBean(RequirementQueries.class).of(number)),
                        List.of(FIRM, number.value(), "주촌지점")));
        all.put(
                "finance/application/loan-refusal",
                new Print(Map.of("sheet", sheet), List.of(FIRM, number.value(), WORDS)));
        all.put("finance/bank/loan-extension", new Print(Map.of("loan", loan), List.of(FIRM, number.value())));
        all.put(
                "finance/programme/notice-paper",
                new Print(
                        Map.of(
                                "programme",
                                programme,
                                "settings",
                                Map.of(),
                                "preferences",
                                List.of(),
                                "banks",
                                List.of()),
                        List.of(programme.label())));
        all.put(
                "finance/aftercare/measure-paper",
                new Print(
                        Map.of(
                                "measure",
                                new AftercareMeasure(
                                        UUID.randomUUID(),
                                        number,
                                        sheet.line().company(),
                                        FIRM,
                                        new AftercareMeasure.Matter(
                                                AftercareCause.MOVED_OUT,
                                                AftercareAction.STOP,
                                                LocalDate.of(2026, 11, 3),
                                                LocalDate.of(2026, 11, 3),
                                                null,
                                                "이전"),
                                        AftercareMeasureState.DECIDED,
                                        new AftercareMeasure.Hearing(LocalDate.of(2026, 11, 20), ""),
                                        new AftercareMeasure.Hands(town.officer, null, null),
                                        WORDS),
                                "stopped",
                                new Won(493_150)),
                        List.of(FIRM, WORDS)));
        var claim = new Claim(
                UUID.randomUUID(),
                town.bank,
                "농협은행 " + WORDS,
                new Quarter(2026, 4),
                ClaimState.values()[0],
                1,
                "",
                LocalDateTime.parse("2026-12-01T10:00"),
                new Claim.Hands(null, null, null, null, null),
                new Settlement(493_150, 0),
                0);
        all.put(
                "finance/claim/order-paper",
                new Print(
                        Map.of(
                                "claim",
                                claim,
                                "most",
                                300,
                                "lines",
                                List.of(new ClaimQueries.Paid(
                                        number, FIRM, "REGULAR", new Quarter(2026, 4), 493_150, List.of()))),
                        List.of(FIRM, WORDS, "493,150")));
        all.put("venue/booking/permit", new Print(Map.of("one", booked()), List.of(FIRM, "협력사 초청 세미나")));
        return all;
    }

    /** What the letter asks of an event that its module keeps to itself. */
    private record Told(RequestNumber number, Loan loan) {
        public Won getAmount() {
            return loan.approved();
        }

        public BasisPoints getRate() {
            return loan.rate();
        }

        public LocalDate getDecidedOn() {
            return loan.deadline().decidedOn();
        }

        public LocalDate getValidUntil() {
            return loan.deadline().validUntil();
        }

        public RequestNumber getNumber() {
            return number;
        }
    }

    private RequestNumber recommended(LoanTown town) {
        var firms = new Firms(server);
        var owner = firms.person("이한빛");
        var number = town.recommended(firms.firm(FIRM, owner), owner, 30_000_000);
        database.sql("update loan_application set last_word = ? where number = ?")
                .params(WORDS, number.value())
                .update();
        return number;
    }

    private Object booked() {
        var halls = new Halls(server);
        database.sql("update company set name = ? where id = ?")
                .params(FIRM, halls.company.value())
                .update();
        var number = new ArrayList<RequestNumber>();
        SeoulClock.at(Halls.NOW, () -> {
            number.add(server.getBean(VenueBookingRequestService.class).request(halls.wish(Halls.DAY)));
            server.getBean(VenueBookingService.class).receive(number.getFirst(), halls.manager);
            server.getBean(VenueBookingService.class).approve(number.getFirst(), halls.manager);
        });
        return server.getBean(VenueBookingQueries.class).require(number.getFirst());
    }

    /** Papers are the templates that are XHTML by themselves. */
    private static List<String> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile)
                    .filter(EveryPaperTests::isPaper)
                    .map(file -> TEMPLATES
                            .relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .replaceFirst("\\.html$", ""))
                    .toList();
        }
    }

    private static boolean isPaper(Path file) {
        try {
            return Files.readString(file).contains("<html xmlns=\"http://www.w3.org/1999/xhtml\"");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var opened = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(opened);
        }
    }

    /** Without blanks and line ends; signs that share a glyph in the font are given back as either. */
    private static String bare(String text) {
        return Normalizer.normalize(text.replaceAll("\\s", ""), Normalizer.Form.NFKC)
                .replace('‒', '–');
    }
}

package kr.oneroof.finance.application;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.document.UploadService;
import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.finance.eligibility.Declaration;
import kr.oneroof.finance.eligibility.EligibilityService;
import kr.oneroof.finance.eligibility.Finding;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/** Applications of the year: two became loans, three are on their way. */
@Component
@Order(75)
class LoanDemo implements Demo {
    private final LoanApplicationService service;
    private final ProgrammeQueries programmes;
    private final EligibilityService eligibility;
    private final BankQueries banks;
    private final Town town;

    LoanDemo(
            LoanApplicationService service,
            ProgrammeQueries programmes,
            EligibilityService eligibility,
            BankQueries banks,
            Town town) {
        this.service = service;
        this.programmes = programmes;
        this.eligibility = eligibility;
        this.banks = banks;
        this.town = town;
    }

    /**
     * @param million amount in millions of won @param without kind of a paper that is recommended without; empty for
     *     none
     */
    private record Wish(
            String applicant,
            String programme,
            String bank,
            long million,
            LoanPurpose.Kind purpose,
            LocalDateTime at,
            String without) {
        private Wish(
                String applicant,
                String programme,
                String bank,
                long million,
                LoanPurpose.Kind purpose,
                LocalDateTime at) {
            this(applicant, programme, bank, million, purpose, at, "");
        }
    }

    @Override
    public void plant() {
        decided(
                new Wish("hanbit", "2026 상반기 경영안정자금", "동부은행", 200, LoanPurpose.Kind.MATERIALS, at("2026-01-14T09:03")),
                at("2026-01-22T14:00"));
        decided(
                new Wish("dohyun", "2026 시설자금", "가락은행", 100, LoanPurpose.Kind.AUTOMATION, at("2026-03-10T10:20")),
                at("2026-03-19T11:00"));
        submitted(new Wish("staff1", "2026 하반기 경영안정자금", "동부은행", 100, LoanPurpose.Kind.WAGES, at("2026-11-19T15:10")));
        var review = submitted(
                new Wish("staff2", "2026 하반기 경영안정자금", "구지은행", 150, LoanPurpose.Kind.MATERIALS, at("2026-11-16T11:40")));
        SeoulClock.at(at("2026-11-17T09:30"), () -> service.receive(review, town.person("loan")));
        proposed(new Wish(
                "staff3",
                "2026 하반기 경영안정자금",
                "낙동은행",
                80,
                LoanPurpose.Kind.PRODUCTION,
                at("2026-11-12T10:05"),
                "BANK_CONSULTATION"));
    }

    private void decided(Wish wish, LocalDateTime when) {
        var number = proposed(wish);
        SeoulClock.at(when, () -> service.approve(number, new Won(wish.million * 1_000_000), town.person("city")));
    }

    private RequestNumber proposed(Wish wish) {
        var number = submitted(wish);
        SeoulClock.at(wish.at.plusDays(1), () -> {
            service.receive(number, town.person("loan"));
            town.filePapers(number, wish.applicant, wish.without);
            town.lookAt(number, wish.applicant);
            service.propose(
                    number,
                    true,
                    "공장을 정상 가동하고 세금을 모두 냈습니다.",
                    wish.without.isEmpty() ? "" : "은행 상담 내용은 낙동은행 주촌지점과 전화로 확인했고, 확인서는 대출 실행 전에 받기로 했습니다.",
                    town.person("loan"));
        });
        return number;
    }

    private RequestNumber submitted(Wish wish) {
        var programme = programmes.published().stream()
                .filter(one -> one.label().equals(wish.programme))
                .findFirst()
                .orElseThrow(NotOnFile::new);
        var bank = banks.agreed().stream()
                .filter(one -> one.name().equals(wish.bank))
                .findFirst()
                .orElseThrow(NotOnFile::new);
        var company = town.company(wish.applicant);
        var amount = new Won(wish.million * 1_000_000);
        var said = Map.of(Declaration.values()[0], true);
        var number = new ArrayList<RequestNumber>();
        SeoulClock.at(
                wish.at,
                () -> number.add(service.submit(new LoanSubmission(
                        UUID.randomUUID(),
                        programme.id(),
                        new LoanSubmission.Applicant(company, town.person(wish.applicant), false),
                        amount,
                        List.of(new LoanPurpose(wish.purpose, amount)),
                        new LoanSubmission.AtBank(
                                bank.id(), "주촌지점", LocalDate.from(wish.at).minusDays(5)),
                        eligibility.check(
                                programme.id(), eligibility.known(company, said).wanting(amount)),
                        LoanConsent.all()))));
        return number.getFirst();
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }

    /** The demo town's people and their companies. */
    @Component
    static class Town {
        private static final Map<String, String> NAMES = Map.of(
                "BUSINESS_REGISTRATION",
                "사업자등록증",
                "FACTORY_REGISTRATION",
                "공장등록증명서",
                "FINANCIAL_STATEMENT",
                "재무제표",
                "TAX_CLEARANCE",
                "납세증명서",
                "BANK_CONSULTATION",
                "은행 대출상담 확인서",
                "INVESTMENT_PLAN",
                "시설 투자계획서",
                "QUOTE",
                "견적서");

        private final PersonQueries people;
        private final JdbcClient database;
        private final EligibilityService eligibility;
        private final LoanReviewService reviews;
        private final LoanPaperService papers;
        private final UploadService uploads;

        Town(
                PersonQueries people,
                JdbcClient database,
                EligibilityService eligibility,
                LoanReviewService reviews,
                LoanPaperService papers,
                UploadService uploads) {
            this.people = people;
            this.database = database;
            this.eligibility = eligibility;
            this.reviews = reviews;
            this.papers = papers;
            this.uploads = uploads;
        }

        /** Whatever the list asks for and the box does not hold, but for that one. */
        void filePapers(RequestNumber number, String applicant, String without) {
            papers.of(number).stream()
                    .filter(item -> item.isMissing() && !item.kind().equals(without))
                    .forEach(item -> {
                        var upload = uploads.upload(
                                person(applicant),
                                NAMES.getOrDefault(item.kind(), item.kind()) + ".pdf",
                                new ByteArrayInputStream(samplePage(item.kind())));
                        papers.add(number, company(applicant), item.kind(), List.of(upload.id()), person(applicant));
                    });
        }

        /** A PDF of one page with one line on it. */
        private static byte[] samplePage(String kind) {
            var line = "BT /F1 24 Tf 72 720 Td (SAMPLE " + kind + ") Tj ET";
            return """
                    %%PDF-1.4
                    1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                    2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                    3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
                    4 0 obj <</Length %d>> stream
                    %s
                    endstream endobj
                    5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
                    trailer <</Root 1 0 R>>
                    %%%%EOF
                    """.formatted(line.length(), line).getBytes(StandardCharsets.US_ASCII);
        }

        /** The officer found by hand that all of it holds. */
        void lookAt(RequestNumber number, String applicant) {
            var holds = new HashMap<String, Boolean>();
            eligibility.frozen(number).stream()
                    .filter(one -> one.result() == Finding.Result.MANUAL)
                    .forEach(one -> holds.put(one.rule(), true));
            reviews.tick(new LoanReviewService.Case(number, company(applicant)), holds, person("loan"));
        }

        PersonId person(String name) {
            return people.findByEmail(name + "@demo.oneroof.kr")
                    .orElseThrow(NotOnFile::new)
                    .id();
        }

        CompanyId company(String applicant) {
            return database.sql("select company_id from company_member where person_id = ? limit 1")
                    .param(person(applicant).value())
                    .query((row, index) -> new CompanyId(row.getObject(1, UUID.class)))
                    .single();
        }
    }
}

package kr.oneroof.finance.application;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import kr.oneroof.document.UploadService;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** The papers that the demo town's applications need, as sample files. */
@Component
class LoanDemoPapers {
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

    private final LoanPaperService papers;
    private final UploadService uploads;

    LoanDemoPapers(LoanPaperService papers, UploadService uploads) {
        this.papers = papers;
        this.uploads = uploads;
    }

    /** Files all papers that are missing, except the one named. */
    void file(RequestNumber number, CompanyId company, PersonId by, String without) {
        papers.of(number).stream()
                .filter(item -> item.isMissing() && !item.kind().equals(without))
                .forEach(item -> {
                    var upload = uploads.upload(
                            by,
                            NAMES.getOrDefault(item.kind(), item.kind()) + ".pdf",
                            new ByteArrayInputStream(samplePage(item.kind())));
                    papers.add(number, company, item.kind(), List.of(upload.id()), by);
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
}

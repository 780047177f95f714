package kr.oneroof.document;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.company.CompanyQueries;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** Fills the box of the demo town's best known company: one paper valid without end, one valid, one expired. */
@Component
@Order(30)
class DocumentDemo implements Demo {
    private static final String OWNER = "hanbit@demo.oneroof.kr";

    private final ObjectProvider<PersonQueries> people;
    private final ObjectProvider<CompanyQueries> companies;
    private final UploadService uploads;
    private final DocumentBoxService box;
    private final SeoulClock clock;

    DocumentDemo(
            ObjectProvider<PersonQueries> people,
            ObjectProvider<CompanyQueries> companies,
            UploadService uploads,
            DocumentBoxService box,
            SeoulClock clock) {
        this.people = people;
        this.companies = companies;
        this.uploads = uploads;
        this.box = box;
        this.clock = clock;
    }

    @Override
    public void plant() {
        people.getObject()
                .findByEmail(OWNER)
                .ifPresent(owner -> companies.getObject().search("한빛정밀").stream()
                        .filter(company -> companies.getObject().isMember(owner.id(), company.id()))
                        .findFirst()
                        .ifPresent(company -> fill(company.id(), owner.id())));
    }

    private void fill(CompanyId company, PersonId owner) {
        var today = clock.today();
        put(company, owner, "사업자등록증.pdf", DocumentKind.BUSINESS_REGISTRATION, today.minusYears(2));
        put(company, owner, "납세증명서.pdf", DocumentKind.TAX_CLEARANCE, today.minusDays(10));
        put(company, owner, "법인등기부등본.pdf", DocumentKind.CORPORATE_REGISTER, today.minusMonths(5));
    }

    private void put(CompanyId company, PersonId owner, String name, DocumentKind kind, LocalDate issued) {
        SeoulClock.at(issued.atTime(10, 0), () -> {
            var upload = uploads.upload(owner, name, new ByteArrayInputStream(samplePage(kind)));
            box.add(company, owner, new NewBoxDocument(upload.id(), kind, issued, null), null);
        });
    }

    /** A PDF of one page with one line on it. */
    private static byte[] samplePage(DocumentKind kind) {
        var line = "BT /F1 24 Tf 72 720 Td (SAMPLE " + kind.name() + ") Tj ET";
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

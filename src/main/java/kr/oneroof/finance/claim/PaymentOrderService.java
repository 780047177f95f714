package kr.oneroof.finance.claim;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.document.paper.PaperDraft;
import kr.oneroof.document.sheet.Cell;
import kr.oneroof.document.sheet.Spreadsheet;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.kernel.PersonId;

/** The order to pay a bank (지급결의): as a numbered paper for the files, and line by line as a workbook. */
@Component
public class PaymentOrderService {
    private static final int BATCH = 1_000;
    /** A paper of more lines is read by nobody; all of them are in the workbook. */
    private static final int MOST_PRINTED = 300;

    private static final List<String> COLUMNS = List.of("number", "company", "kind", "quarter", "amount");

    private final ClaimQueries claims;
    private final IssuedPaperService papers;
    private final MessageSource messages;
    private final LoanReviewService reviews;
    private final ApplicationEventPublisher events;

    PaymentOrderService(
            ClaimQueries claims,
            IssuedPaperService papers,
            MessageSource messages,
            LoanReviewService reviews,
            ApplicationEventPublisher events) {
        this.claims = claims;
        this.papers = papers;
        this.messages = messages;
        this.reviews = reviews;
        this.events = events;
    }

    /** Prints and numbers the order within the caller's transaction. */
    @Transactional
    public void issue(Claim claim) {
        var lines = claims.settlement(claim.id(), "", MOST_PRINTED + 1);
        Map<String, Object> facts = Map.of("claim", claim, "lines", lines, "most", MOST_PRINTED);
        papers.issue(new PaperDraft(
                "subsidy-order", "claim:" + claim.id(), null, claim.bankName(), "finance/claim/order-paper", facts));
    }

    /** The same for another amount; the paper of before holds no more. */
    @Transactional
    public void issueAgain(Claim claim) {
        papers.of("claim:" + claim.id()).stream()
                .filter(paper -> paper.revoked() == null || paper.revoked().isEmpty())
                .forEach(paper -> papers.revoke(paper.id(), "replaced"));
        issue(claim);
    }

    /**
     * Leaves word of who took it along. Lines of a loan that somebody stepped aside from bear no name, and still add
     * up.
     *
     * @throws IOException when nobody listens any more
     */
    @Transactional
    public void write(Claim claim, PersonId reader, OutputStream into) throws IOException {
        events.publishEvent(
                new ClaimEvent("order-taken", claim.id(), claim.quarter().toString()));
        var barred = reviews.barred(reader);
        Spreadsheet.xlsx(into, words("finance.claim.order"), sheet -> {
            sheet.words(COLUMNS.stream()
                    .map(column -> words("finance.claim.column." + column))
                    .toList());
            for (List<ClaimQueries.Paid> part = claims.settlement(claim.id(), "", BATCH);
                    !part.isEmpty();
                    part = claims.settlement(claim.id(), part.getLast().number().value(), BATCH)) {
                for (var paid : part) {
                    sheet.line(line(paid, barred.contains(paid.number())));
                }
            }
            sheet.line(sum("finance.claim.lines", claim.settlement().lines()));
            sheet.line(sum("finance.claim.carried-in", claim.settlement().carriedIn()));
            sheet.line(sum("finance.claim.payable", claim.toPay()));
            sheet.line(sum("finance.claim.carried-out", claim.settlement().carriedOut()));
            if (claim.held() > 0) {
                sheet.line(sum("finance.claim.held", claim.held()));
            }
        });
    }

    private List<Cell> line(ClaimQueries.Paid paid, boolean barred) {
        var quarter = messages.getMessage(
                "finance.quarter",
                new Object[] {
                    String.valueOf(paid.quarter().year()), paid.quarter().number()
                },
                LocaleContextHolder.getLocale());
        return List.of(
                Cell.of(barred ? words("finance.claim.recused") : paid.number().value()),
                Cell.of(barred ? "" : paid.companyName()),
                Cell.of(words(paid.messageKey())),
                Cell.of(quarter),
                Cell.of(paid.amount()));
    }

    private List<Cell> sum(String key, long won) {
        return List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.of(words(key)), Cell.of(won));
    }

    private String words(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}

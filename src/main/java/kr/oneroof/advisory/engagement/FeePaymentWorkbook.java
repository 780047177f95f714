package kr.oneroof.advisory.engagement;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.panel.ExpertQueries;
import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.document.sheet.Cell;
import kr.oneroof.document.sheet.Spreadsheet;

/** The list of fees for whoever pays them (지급 명세). */
@Service
public class FeePaymentWorkbook {
    private static final List<String> COLUMNS =
            List.of("number", "expert", "bank", "account", "minutes", "fee", "income-tax", "local-tax", "net");

    private final EngagementQueries engagements;
    private final ExpertQueries panel;
    private final Looks looks;
    private final MessageSource messages;

    FeePaymentWorkbook(EngagementQueries engagements, ExpertQueries panel, Looks looks, MessageSource messages) {
        this.engagements = engagements;
        this.panel = panel;
        this.looks = looks;
        this.messages = messages;
    }

    /**
     * Writes the approved fees as a workbook with account numbers; each expert's look is kept with the reason. @return
     * how many
     */
    @Transactional
    public int write(OutputStream into, String reason) throws IOException {
        var fees = engagements.fees(EngagementState.FEE_APPROVED);
        Spreadsheet.xlsx(into, words("advisory.payment.sheet"), sheet -> {
            sheet.words(COLUMNS.stream()
                    .map(column -> words("advisory.payment." + column))
                    .toList());
            for (var fee : fees) {
                sheet.line(line(fee));
                looks.keep(new Look(null, "person:" + fee.expert(), "advisory.look.account", reason));
            }
        });
        return fees.size();
    }

    /** What was typed is text, whatever it begins with; amounts are numbers. */
    private List<Cell> line(EngagementQueries.Fee fee) {
        var account = panel.account(fee.expert());
        var slip = fee.slip();
        return List.of(
                Cell.of(fee.number().value()),
                Cell.of(fee.expertName()),
                Cell.of(account.map(ExpertQueries.BankAccount::bank).orElse("")),
                Cell.of(account.map(ExpertQueries.BankAccount::number).orElse("")),
                Cell.of(slip.minutes()),
                Cell.of(slip.fee()),
                Cell.of(slip.incomeTax()),
                Cell.of(slip.localTax()),
                Cell.of(slip.net()));
    }

    private String words(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}

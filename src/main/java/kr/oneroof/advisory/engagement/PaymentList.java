package kr.oneroof.advisory.engagement;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.panel.Panel;
import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.document.sheet.Cell;
import kr.oneroof.document.sheet.Spreadsheet;

@Service
class PaymentList implements Payments {
    private static final List<String> COLUMNS =
            List.of("number", "expert", "bank", "account", "minutes", "fee", "income-tax", "local-tax", "net");

    private final Engagements engagements;
    private final Panel panel;
    private final Looks looks;
    private final MessageSource messages;

    PaymentList(Engagements engagements, Panel panel, Looks looks, MessageSource messages) {
        this.engagements = engagements;
        this.panel = panel;
        this.looks = looks;
        this.messages = messages;
    }

    @Override
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
    private List<Cell> line(Engagements.Fee fee) {
        var account = panel.account(fee.expert());
        var slip = fee.slip();
        return List.of(
                Cell.of(fee.number().value()),
                Cell.of(fee.expertName()),
                Cell.of(account.map(Panel.BankAccount::bank).orElse("")),
                Cell.of(account.map(Panel.BankAccount::number).orElse("")),
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

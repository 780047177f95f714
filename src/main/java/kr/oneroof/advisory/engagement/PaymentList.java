package kr.oneroof.advisory.engagement;

import java.io.IOException;
import java.io.OutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.panel.Panel;
import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;

@Service
class PaymentList implements Payments {
    private static final String[] COLUMNS = {"number", "expert", "bank", "account", "minutes", "fee", "income-tax",
        "local-tax", "net"};

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
        var book = new Workbook(into, "OneRoof", "1.0");
        var sheet = book.newWorksheet(words("advisory.payment.sheet"));
        for (var column = 0; column < COLUMNS.length; column++) {
            sheet.inlineString(0, column, words("advisory.payment." + COLUMNS[column]));
        }
        for (var line = 0; line < fees.size(); line++) {
            write(sheet, line + 1, fees.get(line));
            looks.keep(new Look(null, "person:" + fees.get(line).expert(), "advisory.look.account", reason));
        }
        sheet.finish();
        book.finish();
        return fees.size();
    }

    /** What was typed is text, whatever it begins with; amounts are numbers. */
    private void write(Worksheet sheet, int line, Engagements.Fee fee) {
        var account = panel.account(fee.expert());
        sheet.inlineString(line, 0, fee.number().value());
        sheet.inlineString(line, 1, fee.expertName());
        sheet.inlineString(line, 2, account.map(Panel.BankAccount::bank).orElse(""));
        sheet.inlineString(line, 3, account.map(Panel.BankAccount::number).orElse(""));
        sheet.value(line, 4, fee.slip().minutes());
        sheet.value(line, 5, fee.slip().fee());
        sheet.value(line, 6, fee.slip().incomeTax());
        sheet.value(line, 7, fee.slip().localTax());
        sheet.value(line, 8, fee.slip().net());
    }

    private String words(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}

package kr.oneroof.finance.claim.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.apache.commons.csv.CSVFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.kernel.form.EnumLabels;

/**
 * The file that a bank fills in: its loans of the quarter with their balances as we know them, the amounts left empty.
 */
@Component
class ClaimTemplate {
    private static final int BATCH = 1_000;

    private final LoanAccountQueries accountQueries;
    private final EnumLabels labels;

    ClaimTemplate(LoanAccountQueries accountQueries, EnumLabels labels) {
        this.accountQueries = accountQueries;
        this.labels = labels;
    }

    ResponseEntity<byte[]> prefilled(UUID bank, Quarter quarter) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("claim-" + quarter + ".csv")
                                .build()
                                .toString())
                .body(("\uFEFF" + csv(bank, quarter)).getBytes(StandardCharsets.UTF_8));
    }

    private String csv(UUID bank, Quarter quarter) {
        var text = new StringWriter();
        try (var lines = CSVFormat.DEFAULT.print(text)) {
            lines.printRecord(
                    (Object[]) labels.words("finance.claim.file.heading").split(","));
            for (var numbers = accountQueries.drawn(bank, quarter, "", BATCH);
                    !numbers.isEmpty();
                    numbers = accountQueries.drawn(bank, quarter, numbers.getLast(), BATCH)) {
                for (var account : accountQueries.accounts(numbers)) {
                    lines.printRecord(
                            account.loan().number(),
                            account.loan().party().businessNumber(),
                            account.balance(quarter.firstDay().minusDays(1)).amount(),
                            account.balance(quarter.lastDay()).amount(),
                            "");
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}

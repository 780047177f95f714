package kr.oneroof.finance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.document.sheet.SheetReader;
import kr.oneroof.document.sheet.SheetRefused;
import kr.oneroof.finance.LoanTown;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

/** How much one bank may send, and leave lying, at a time. */
@ModuleTest
class LoanChangeFileServiceTests {
    private static final String HEADING = "추천번호,구분,날짜,금액·금리,대출 계좌\r\n";
    private static final String ROW = "2026-000001,REPAY,2026-01-05,1000,110-1\r\n";

    @Autowired
    private LoanChangeFileService files;

    @Autowired
    private BankUploadRepository uploads;

    @Autowired
    private SeoulClock clock;

    @Autowired
    private ApplicationContext application;

    private LoanTown town;

    @BeforeEach
    void build() {
        town = new LoanTown(application, LoanTown.terms(200));
    }

    private UUID sent(String rows) {
        return uploads.keep(town.bank, town.clerk, "news.csv", (HEADING + rows).getBytes(StandardCharsets.UTF_8), null);
    }

    private static String ofManyLoans(int rows) {
        var text = new StringBuilder();
        for (var row = 1; row <= rows; row++) {
            text.append(ROW.replace("000001", "%06d".formatted(row)));
        }
        return text.toString();
    }

    @Test
    void readsAHundredRowsOfOneLoanAndNoMore() {
        assertThat(files.check(town.bank, sent(ROW.repeat(100))).lines()).isNotEmpty();
        assertThatExceptionOfType(BankRefused.class)
                .isThrownBy(() -> files.check(town.bank, sent(ROW.repeat(101))))
                .withMessage("many-of-one");
    }

    @Test
    void readsFiveThousandRowsAndNoMore() {
        assertThatCode(() -> files.check(town.bank, sent(ofManyLoans(LoanChangeFileService.MOST_ROWS))))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(BankRefused.class)
                .isThrownBy(() -> files.check(town.bank, sent(ofManyLoans(LoanChangeFileService.MOST_ROWS + 1))))
                .withMessage("many");
    }

    @Test
    void letsABankLeaveFiftyFilesLyingADay() {
        for (var file = 0; file < 50; file++) {
            sent(ROW);
        }
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> sent(ROW))
                .withMessage("lying");
        var other = new LoanTown(application, LoanTown.terms(200));
        assertThatCode(() -> uploads.keep(other.bank, other.clerk, "news.csv", new byte[1], null))
                .as("another bank has its own fifty")
                .doesNotThrowAnyException();
        SeoulClock.at(
                clock.instant().plus(Duration.ofDays(1)),
                () -> assertThat(sent(ROW)).isNotNull());
    }

    @Test
    void keepsNoFileThatIsLargerThanWhatIsRead() {
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() ->
                        uploads.keep(town.bank, town.clerk, "news.csv", new byte[SheetReader.MOST_BYTES + 1], null))
                .withMessage("large");
    }
}

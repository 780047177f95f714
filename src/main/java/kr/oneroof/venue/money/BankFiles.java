package kr.oneroof.venue.money;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.sheet.SentSheet;
import kr.oneroof.document.sheet.SheetReader;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.Typed;
import kr.oneroof.venue.booking.BookingStore;

/** The bank's list of what came in: columns day, amount, what the payer wrote. */
@Service
@Transactional
public class BankFiles {
    private static final int DAY = 0;
    private static final int WON = 1;
    private static final int WORDS = 2;

    private final VenueMoney money;
    private final JdbcClient database;
    private final HouseClock clock;

    BankFiles(VenueMoney money, JdbcClient database, HouseClock clock) {
        this.money = money;
        this.database = database;
        this.clock = clock;
    }

    /** @param taken whether what matched was recorded */
    public record Looked(UUID id, String name, boolean taken, List<VenueMoney.Matched> lines, List<Long> unread) {
        public Looked {
            lines = List.copyOf(lines);
            unread = List.copyOf(unread);
        }

        public long good() {
            return lines.stream().filter(one -> one.verdict() == VenueMoney.Verdict.MATCH).count();
        }
    }

    /** @throws kr.oneroof.document.sheet.SheetRefused when it is no table */
    public UUID keep(String name, byte[] content, PersonId by) {
        lines(content);
        var id = UUID.randomUUID();
        database.sql("insert into venue_bank_file (id, name, content, sent_by, sent_at) values (?, ?, ?, ?, ?)")
                .params(id, name, content, by.value(), BookingStore.moment(clock.now())).update();
        return id;
    }

    @Transactional(readOnly = true)
    public Looked look(UUID file) {
        return database.sql("select name, content, taken_at is not null from venue_bank_file where id = ?").param(file)
                .query((row, index) -> new Looked(file, row.getString(1), row.getBoolean(3), money.match(lines(row.getBytes(2))), unread(row.getBytes(2)))).optional()
                .orElseThrow(NotOnFile::new);
    }

    /** Records what matches, once. @return how many lines */
    public int take(UUID file, PersonId by) {
        if (database.sql("update venue_bank_file set taken_at = ? where id = ? and taken_at is null")
                .params(BookingStore.moment(clock.now()), file).update() == 0) {
            throw new ChangedMeanwhile();
        }
        return money.take(database.sql("select content from venue_bank_file where id = ?").param(file)
                .query((row, index) -> lines(row.getBytes(1))).single(), by);
    }

    /** What has no day or no amount is no line of money. */
    private static List<VenueMoney.BankLine> lines(byte[] content) {
        return SheetReader.read(content).rows().stream().filter(BankFiles::isMoney).map(row -> new VenueMoney.BankLine(row.line(), day(row),
                Long.parseLong(won(row)), row.cell(WORDS))).toList();
    }

    /** Lines with words but no day or no amount that could be read; sums and empty lines are among them, and somebody looks. */
    private static List<Long> unread(byte[] content) {
        return SheetReader.read(content).rows().stream().filter(row -> !isMoney(row) && !(row.cell(DAY) + row.cell(WON) + row.cell(WORDS)).isBlank())
                .map(row -> (long) row.line()).toList();
    }

    private static boolean isMoney(SentSheet.Row row) {
        return won(row).matches("[1-9]\\d{0,11}") && Typed.day(normal(row.cell(DAY))).isPresent();
    }

    private static String won(SentSheet.Row row) {
        return Typed.number(row.cell(WON).replaceAll("[\\s\\uC6D0]", ""));
    }

    private static LocalDate day(SentSheet.Row row) {
        return Typed.day(normal(row.cell(DAY))).orElseThrow();
    }

    private static String normal(String day) {
        return day.strip().replaceAll("^(\\d{4})[-./]?(\\d{2})[-./]?(\\d{2})(\\s.*)?$", "$1-$2-$3");
    }
}

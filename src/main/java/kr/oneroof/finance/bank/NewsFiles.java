package kr.oneroof.finance.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.sheet.SentSheet;
import kr.oneroof.document.sheet.SheetReader;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** News of many loans in one file: looked at row by row, and taken as a whole or not at all. */
@Service
public class NewsFiles {
    /** All of them are booked at once: more would keep the clerk waiting for minutes. */
    static final int MOST_ROWS = 5_000;
    /** Of one loan, whose book is looked through anew for each. */
    private static final int MOST_OF_ONE = 100;
    private static final int BATCH = 1_000;
    private static final int NUMBER = 0;
    private static final int KIND = 1;
    private static final int DAY = 2;
    private static final int VALUE = 3;
    private static final int ACCOUNT = 4;

    private final BankUploads uploads;
    private final LoanBooks books;
    private final LoanTelling telling;
    private final NewsWords words;
    private final HouseClock clock;

    NewsFiles(BankUploads uploads, LoanBooks books, LoanTelling telling, NewsWords words, HouseClock clock) {
        this.uploads = uploads;
        this.books = books;
        this.telling = telling;
        this.words = words;
        this.clock = clock;
    }

    /** A row that cannot be. @param messageKey what is wrong with it */
    public record Wrong(long line, String number, String messageKey) {
    }

    /** What was found in a file. */
    public record Checked(int rows, List<Wrong> wrong) {
        public Checked {
            wrong = List.copyOf(wrong);
        }

        public boolean isGood() {
            return wrong.isEmpty();
        }
    }

    /**
     * Tries every row on the books as they stand, one after the other, and writes nothing.
     *
     * @throws kr.oneroof.document.sheet.SheetRefused when it is no table
     */
    @Transactional(readOnly = true)
    public Checked check(UUID bank, UUID upload) {
        var rows = rows(bank, upload);
        var accounts = accounts(bank, rows);
        var wrong = new ArrayList<Wrong>();
        for (var row : rows) {
            tried(row, accounts).ifPresent(key -> wrong.add(new Wrong(row.line(), row.cell(NUMBER), key)));
        }
        return new Checked(rows.size(), wrong);
    }

    private Map<String, LoanAccount> accounts(UUID bank, List<SentSheet.Row> rows) {
        var numbers = rows.stream().map(row -> row.cell(NUMBER)).distinct().toList();
        var all = new HashMap<String, LoanAccount>();
        for (var from = 0; from < numbers.size(); from += BATCH) {
            books.accounts(numbers.subList(from, Math.min(numbers.size(), from + BATCH))).stream()
                    .filter(account -> account.loan().party().bank().equals(bank))
                    .forEach(account -> all.put(account.loan().number().value(), account));
        }
        return all;
    }

    private Optional<String> tried(SentSheet.Row row, Map<String, LoanAccount> accounts) {
        var read = words.read(typed(row));
        if (read.news().isEmpty()) {
            return Optional.of("finance.bank.wrong." + read.wrong());
        }
        var account = accounts.get(row.cell(NUMBER));
        if (account == null) {
            return Optional.of("finance.bank.wrong.number");
        }
        try {
            account.require(read.news().get(), clock.today());
            accounts.put(row.cell(NUMBER), account.after(read.news().get()));
            return Optional.empty();
        } catch (BankRefused refused) {
            return Optional.of(refused.messageKey());
        }
    }

    /** Once. @throws BankRefused when a row that was good is so no more; nothing is kept then */
    @Transactional
    public int take(UUID bank, UUID upload, PersonId clerk) {
        uploads.take(upload);
        var rows = rows(bank, upload);
        if (!tell(bank, rows, clerk).isEmpty()) {
            throw new BankRefused("file");
        }
        return rows.size();
    }

    private List<SentSheet.Row> rows(UUID bank, UUID upload) {
        var rows = SheetReader.read(uploads.require(bank, upload).content()).rows();
        if (rows.size() > MOST_ROWS) {
            throw new BankRefused("many");
        }
        var ofOne = rows.stream().collect(Collectors.groupingBy(row -> row.cell(NUMBER), Collectors.counting()));
        if (ofOne.values().stream().anyMatch(count -> count > MOST_OF_ONE)) {
            throw new BankRefused("many-of-one");
        }
        return rows;
    }

    private List<Wrong> tell(UUID bank, List<SentSheet.Row> rows, PersonId clerk) {
        var wrong = new ArrayList<Wrong>();
        for (var row : rows) {
            tell(bank, row, clerk).ifPresent(key -> wrong.add(new Wrong(row.line(), row.cell(NUMBER), key)));
        }
        return wrong;
    }

    private Optional<String> tell(UUID bank, SentSheet.Row row, PersonId clerk) {
        var read = words.read(typed(row));
        if (read.news().isEmpty()) {
            return Optional.of("finance.bank.wrong." + read.wrong());
        }
        try {
            var number = books.requireOf(bank, new RequestNumber(row.cell(NUMBER))).loan().number();
            telling.tell(number, read.news().get(), clerk);
            return Optional.empty();
        } catch (NotOnFile | IllegalArgumentException unknown) {
            return Optional.of("finance.bank.wrong.number");
        } catch (BankRefused refused) {
            return Optional.of(refused.messageKey());
        }
    }

    private static NewsWords.TypedNews typed(SentSheet.Row row) {
        return new NewsWords.TypedNews(row.cell(KIND), row.cell(DAY), row.cell(VALUE), row.cell(ACCOUNT));
    }
}

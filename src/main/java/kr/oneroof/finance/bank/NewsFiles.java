package kr.oneroof.finance.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import kr.oneroof.finance.sheet.SentSheet;
import kr.oneroof.finance.sheet.SheetReader;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** News of many loans in one file: looked at row by row, and taken as a whole or not at all. */
@Service
public class NewsFiles {
    /** Each row is tried for real: more at once would keep the clerk waiting for minutes. */
    static final int MOST_ROWS = 5_000;
    private static final int NUMBER = 0;
    private static final int KIND = 1;
    private static final int DAY = 2;
    private static final int VALUE = 3;
    private static final int ACCOUNT = 4;

    private final BankUploads uploads;
    private final LoanBooks books;
    private final LoanTelling telling;
    private final NewsWords words;

    NewsFiles(BankUploads uploads, LoanBooks books, LoanTelling telling, NewsWords words) {
        this.uploads = uploads;
        this.books = books;
        this.telling = telling;
        this.words = words;
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
     * Tells every row as it would be told, and takes all of it back.
     *
     * @throws kr.oneroof.finance.sheet.SheetRefused when it is no table
     */
    @Transactional
    public Checked check(UUID bank, UUID upload, PersonId clerk) {
        var rows = rows(bank, upload);
        var checked = new Checked(rows.size(), tell(bank, rows, clerk));
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return checked;
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
        var read = words.read(new NewsWords.TypedNews(row.cell(KIND), row.cell(DAY), row.cell(VALUE), row.cell(ACCOUNT)));
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
}

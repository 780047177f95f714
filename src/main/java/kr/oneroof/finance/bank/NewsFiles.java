package kr.oneroof.finance.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.sheet.HeadingWords;
import kr.oneroof.document.sheet.SentTable;
import kr.oneroof.document.sheet.SheetLayout;
import kr.oneroof.document.sheet.SheetReader;
import kr.oneroof.document.sheet.Written;
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

    private final BankUploads uploads;
    private final LoanBooks books;
    private final LoanTelling telling;
    private final NewsWords words;
    private final HouseClock clock;
    private final SheetLayout<NewsColumn> layout;

    NewsFiles(
            BankUploads uploads,
            LoanBooks books,
            LoanTelling telling,
            NewsWords words,
            HouseClock clock,
            HeadingWords headings) {
        this.uploads = uploads;
        this.books = books;
        this.telling = telling;
        this.words = words;
        this.clock = clock;
        layout = new SheetLayout<>(
                NewsColumn.class,
                headings,
                List.of(NewsColumn.NUMBER, NewsColumn.KIND, NewsColumn.DAY, NewsColumn.VALUE, NewsColumn.ACCOUNT),
                List.of(
                        Set.of(NewsColumn.NUMBER),
                        Set.of(NewsColumn.KIND),
                        Set.of(NewsColumn.DAY),
                        Set.of(NewsColumn.VALUE, NewsColumn.AMOUNT, NewsColumn.RATE)));
    }

    /**
     * Tries every row on the books as they stand, one after the other, and writes nothing.
     *
     * @throws kr.oneroof.document.sheet.SheetRefused when it is no table
     */
    @Transactional(readOnly = true)
    public CheckedNews check(UUID bank, UUID upload) {
        var table = table(bank, upload);
        var asTold = accounts(bank, table.lines());
        var accounts = new HashMap<>(asTold);
        return new CheckedNews(
                table.lines().stream()
                        .map(line -> tried(line, accounts, asTold))
                        .toList(),
                table.leftOut());
    }

    private static List<String> numbers(List<SentTable.Line<NewsColumn>> lines) {
        return lines.stream().map(NewsFiles::number).distinct().toList();
    }

    private boolean isDraw(SentTable.Line<NewsColumn> line) {
        return words.read(typed(line))
                .news()
                .filter(news -> news.kind().isDraw())
                .isPresent();
    }

    private Map<String, LoanAccount> accounts(UUID bank, List<SentTable.Line<NewsColumn>> lines) {
        var numbers = numbers(lines);
        var all = new HashMap<String, LoanAccount>();
        for (var from = 0; from < numbers.size(); from += BATCH) {
            books.accounts(numbers.subList(from, Math.min(numbers.size(), from + BATCH))).stream()
                    .filter(account -> account.loan().party().bank().equals(bank))
                    .forEach(account -> all.put(account.loan().number().value(), account));
        }
        return all;
    }

    /** @param accounts as they will be by then @param asTold as they are */
    private CheckedNews.Line tried(
            SentTable.Line<NewsColumn> line, Map<String, LoanAccount> accounts, Map<String, LoanAccount> asTold) {
        var number = number(line);
        var read = words.read(typed(line));
        var account = accounts.get(number);
        if (read.news().isEmpty() || account == null) {
            return CheckedNews.Line.wrong(
                    line.line(), number, "finance.bank.wrong." + (read.news().isEmpty() ? read.wrong() : "number"));
        }
        var news = read.news().get();
        try {
            account.require(news, clock.today());
        } catch (BankRefused refused) {
            return CheckedNews.Line.wrong(line.line(), number, refused.messageKey());
        }
        var after = account.after(news);
        accounts.put(number, after);
        var doubts = Doubt.about(news, account);
        return new CheckedNews.Line(
                line.line(),
                number,
                "",
                new CheckedNews.Understood(
                        account.loan().party().companyName(),
                        news,
                        after.balance(news.day()).amount()),
                doubts,
                doubts.contains(Doubt.AGAIN)
                        && !Doubt.about(news, Objects.requireNonNull(asTold.get(number)))
                                .contains(Doubt.AGAIN));
    }

    /**
     * Once.
     *
     * @param meant what {@link CheckedNews#asked} asked and the clerk confirmed
     * @throws BankRefused when a row that was good is so no more, or is doubtful and nobody confirmed it; nothing is
     *     kept then
     */
    @Transactional
    public int take(UUID bank, UUID upload, PersonId clerk, Set<String> meant) {
        uploads.take(upload);
        var lines = table(bank, upload).lines();
        telling.holdFirst(
                bank,
                numbers(lines),
                numbers(lines.stream().filter(this::isDraw).toList()));
        for (var line : lines) {
            tell(bank, line, clerk, meant);
        }
        return lines.size();
    }

    private SentTable<NewsColumn> table(UUID bank, UUID upload) {
        var table = layout.read(SheetReader.read(uploads.require(bank, upload).content()));
        if (table.lines().size() > MOST_ROWS) {
            throw new BankRefused("many");
        }
        var ofOne = table.lines().stream().collect(Collectors.groupingBy(NewsFiles::number, Collectors.counting()));
        if (ofOne.values().stream().anyMatch(count -> count > MOST_OF_ONE)) {
            throw new BankRefused("many-of-one");
        }
        return table;
    }

    private void tell(UUID bank, SentTable.Line<NewsColumn> line, PersonId clerk, Set<String> meant) {
        var read = words.read(typed(line));
        try {
            var number = books.requireOf(bank, new RequestNumber(number(line)))
                    .loan()
                    .number();
            telling.tell(
                    number,
                    read.news().orElseThrow(() -> new BankRefused("file")),
                    clerk,
                    CheckedNews.meant(line.line(), meant));
        } catch (NotOnFile | IllegalArgumentException unknown) {
            throw new BankRefused("file");
        } catch (BankRefused refused) {
            throw refused.messageKey().endsWith(".doubtful") ? refused : new BankRefused("file");
        }
    }

    private static String number(SentTable.Line<NewsColumn> line) {
        return Written.requestNumber(line.cell(NewsColumn.NUMBER)).orElse(line.cell(NewsColumn.NUMBER));
    }

    private NewsWords.TypedNews typed(SentTable.Line<NewsColumn> line) {
        var kind = line.cell(NewsColumn.KIND);
        var value = Optional.of(line.cell(NewsColumn.VALUE))
                .filter(cell -> !cell.isEmpty())
                .orElseGet(() -> line.cell(words.isRate(kind) ? NewsColumn.RATE : NewsColumn.AMOUNT));
        return new NewsWords.TypedNews(kind, line.cell(NewsColumn.DAY), value, line.cell(NewsColumn.ACCOUNT));
    }
}

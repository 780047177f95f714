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
import kr.oneroof.document.sheet.SheetValues;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** News of many loans in one file: looked at row by row, and taken as a whole or not at all. */
@Service
public class LoanChangeFileService {
    /** All of them are booked at once: more would keep the clerk waiting for minutes. */
    static final int MOST_ROWS = 5_000;
    /** Of one loan, whose book is looked through anew for each. */
    private static final int MOST_OF_ONE = 100;

    private static final int BATCH = 1_000;

    private final BankUploadRepository uploads;
    private final LoanAccountQueries accountQueries;
    private final LoanAccountService accountService;
    private final LoanChangeParser parser;
    private final SeoulClock clock;
    private final SheetLayout<LoanChangeColumn> layout;

    LoanChangeFileService(
            BankUploadRepository uploads,
            LoanAccountQueries accountQueries,
            LoanAccountService accountService,
            LoanChangeParser parser,
            SeoulClock clock,
            HeadingWords headings) {
        this.uploads = uploads;
        this.accountQueries = accountQueries;
        this.accountService = accountService;
        this.parser = parser;
        this.clock = clock;
        layout = new SheetLayout<>(
                LoanChangeColumn.class,
                headings,
                List.of(
                        LoanChangeColumn.NUMBER,
                        LoanChangeColumn.KIND,
                        LoanChangeColumn.DAY,
                        LoanChangeColumn.VALUE,
                        LoanChangeColumn.ACCOUNT),
                List.of(
                        Set.of(LoanChangeColumn.NUMBER),
                        Set.of(LoanChangeColumn.KIND),
                        Set.of(LoanChangeColumn.DAY),
                        Set.of(LoanChangeColumn.VALUE, LoanChangeColumn.AMOUNT, LoanChangeColumn.RATE)));
    }

    /**
     * Tries every row on the books as they stand, one after the other, and writes nothing.
     *
     * @throws kr.oneroof.document.sheet.SheetRefused when it is no table
     */
    @Transactional(readOnly = true)
    public CheckedLoanChanges check(UUID bank, UUID upload) {
        var table = table(bank, upload);
        var asTold = accounts(bank, table.lines());
        var accounts = new HashMap<>(asTold);
        return new CheckedLoanChanges(
                table.lines().stream()
                        .map(line -> tried(line, accounts, asTold))
                        .toList(),
                table.leftOut());
    }

    private static List<String> numbers(List<SentTable.Line<LoanChangeColumn>> lines) {
        return lines.stream().map(LoanChangeFileService::number).distinct().toList();
    }

    private boolean isDraw(SentTable.Line<LoanChangeColumn> line) {
        return parser.read(typed(line))
                .change()
                .filter(change -> change.kind().isDraw())
                .isPresent();
    }

    private Map<String, LoanAccount> accounts(UUID bank, List<SentTable.Line<LoanChangeColumn>> lines) {
        var numbers = numbers(lines);
        var all = new HashMap<String, LoanAccount>();
        for (var from = 0; from < numbers.size(); from += BATCH) {
            accountQueries.accounts(numbers.subList(from, Math.min(numbers.size(), from + BATCH))).stream()
                    .filter(account -> account.loan().party().bank().equals(bank))
                    .forEach(account -> all.put(account.loan().number().value(), account));
        }
        return all;
    }

    /** @param accounts as they will be by then @param asTold as they are */
    private CheckedLoanChanges.Line tried(
            SentTable.Line<LoanChangeColumn> line, Map<String, LoanAccount> accounts, Map<String, LoanAccount> asTold) {
        var number = number(line);
        var read = parser.read(typed(line));
        var account = accounts.get(number);
        if (read.change().isEmpty() || account == null) {
            return CheckedLoanChanges.Line.wrong(
                    line.line(), number, "finance.bank.wrong." + (read.change().isEmpty() ? read.wrong() : "number"));
        }
        var change = read.change().get();
        try {
            new LoanChangeRule(account, clock.today()).require(change);
        } catch (BankRefused refused) {
            return CheckedLoanChanges.Line.wrong(line.line(), number, refused.messageKey());
        }
        var after = account.after(change);
        accounts.put(number, after);
        var doubts = Doubt.about(change, account);
        return new CheckedLoanChanges.Line(
                line.line(),
                number,
                "",
                new CheckedLoanChanges.Understood(
                        account.loan().party().companyName(),
                        change,
                        after.balance(change.day()).amount()),
                doubts,
                doubts.contains(Doubt.AGAIN)
                        && !Doubt.about(change, Objects.requireNonNull(asTold.get(number)))
                                .contains(Doubt.AGAIN));
    }

    /**
     * Once.
     *
     * @param meant what {@link CheckedLoanChanges#asked} asked and the clerk confirmed
     * @throws BankRefused when a row that was good is so no more, or is doubtful and nobody confirmed it; nothing is
     *     kept then
     */
    @Transactional
    public int take(UUID bank, UUID upload, PersonId clerk, Set<String> meant) {
        uploads.take(upload);
        var lines = table(bank, upload).lines();
        accountService.lockAll(
                bank,
                numbers(lines),
                numbers(lines.stream().filter(this::isDraw).toList()));
        for (var line : lines) {
            tell(bank, line, clerk, meant);
        }
        return lines.size();
    }

    private SentTable<LoanChangeColumn> table(UUID bank, UUID upload) {
        var table = layout.read(SheetReader.read(uploads.require(bank, upload).content()));
        if (table.lines().size() > MOST_ROWS) {
            throw new BankRefused("many");
        }
        var ofOne = table.lines().stream()
                .collect(Collectors.groupingBy(LoanChangeFileService::number, Collectors.counting()));
        if (ofOne.values().stream().anyMatch(count -> count > MOST_OF_ONE)) {
            throw new BankRefused("many-of-one");
        }
        return table;
    }

    private void tell(UUID bank, SentTable.Line<LoanChangeColumn> line, PersonId clerk, Set<String> meant) {
        var read = parser.read(typed(line));
        try {
            var number = accountQueries
                    .requireOf(bank, new RequestNumber(number(line)))
                    .loan()
                    .number();
            accountService.tell(
                    number,
                    read.change().orElseThrow(() -> new BankRefused("file")),
                    clerk,
                    CheckedLoanChanges.meant(line.line(), meant));
        } catch (NotOnFile | IllegalArgumentException unknown) {
            throw new BankRefused("file");
        } catch (BankRefused refused) {
            throw refused.messageKey().endsWith(".doubtful") ? refused : new BankRefused("file");
        }
    }

    private static String number(SentTable.Line<LoanChangeColumn> line) {
        return SheetValues.requestNumber(line.cell(LoanChangeColumn.NUMBER)).orElse(line.cell(LoanChangeColumn.NUMBER));
    }

    private LoanChangeParser.TypedNews typed(SentTable.Line<LoanChangeColumn> line) {
        var kind = line.cell(LoanChangeColumn.KIND);
        var value = Optional.of(line.cell(LoanChangeColumn.VALUE))
                .filter(cell -> !cell.isEmpty())
                .orElseGet(() -> line.cell(parser.isRate(kind) ? LoanChangeColumn.RATE : LoanChangeColumn.AMOUNT));
        return new LoanChangeParser.TypedNews(
                kind, line.cell(LoanChangeColumn.DAY), value, line.cell(LoanChangeColumn.ACCOUNT));
    }
}

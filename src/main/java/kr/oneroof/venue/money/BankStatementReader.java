package kr.oneroof.venue.money;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import kr.oneroof.document.sheet.HeadingWords;
import kr.oneroof.document.sheet.SentTable;
import kr.oneroof.document.sheet.SheetLayout;
import kr.oneroof.document.sheet.SheetReader;
import kr.oneroof.document.sheet.SheetValues;

/** Reads what came in from the list that a bank gives of an account, in whichever layout it is. */
@Component
class BankStatementReader {
    /** Twelve digits; no hall costs more. */
    private static final long MOST_WON = 999_999_999_999L;

    private final SheetLayout<PaymentColumn> layout;
    private final MessageSource messages;

    BankStatementReader(HeadingWords headings, MessageSource messages) {
        this.messages = messages;
        layout = new SheetLayout<>(
                PaymentColumn.class,
                headings,
                List.of(PaymentColumn.DAY, PaymentColumn.AMOUNT, PaymentColumn.WORDS),
                List.of(
                        Set.of(PaymentColumn.DAY),
                        Set.of(PaymentColumn.INCOMING, PaymentColumn.AMOUNT),
                        Set.of(PaymentColumn.WORDS)));
    }

    /**
     * What the list says.
     *
     * @param outgoing what went out; nobody pays a hall with it
     * @param unread lines of which the day or the amount cannot be read
     */
    record Understood(
            List<VenuePaymentService.BankLine> incoming,
            List<VenuePaymentService.BankLine> outgoing,
            List<Long> unread,
            SentTable.LeftOut leftOut) {
        Understood {
            incoming = List.copyOf(incoming);
            outgoing = List.copyOf(outgoing);
            unread = List.copyOf(unread);
        }
    }

    /** @throws kr.oneroof.document.sheet.SheetRefused when it is no table, or lacks a column */
    Understood read(byte[] content) {
        var table = layout.read(SheetReader.read(content));
        var moves = table.lines().stream().map(line -> move(line)).toList();
        return new Understood(
                moves.stream()
                        .flatMap(Optional::stream)
                        .filter(move -> move.won() > 0)
                        .toList(),
                moves.stream()
                        .flatMap(Optional::stream)
                        .filter(move -> move.won() < 0)
                        .map(move ->
                                new VenuePaymentService.BankLine(move.line(), move.on(), -move.won(), move.words()))
                        .toList(),
                Stream.iterate(0, at -> at < moves.size(), at -> at + 1)
                        .filter(at -> moves.get(at).isEmpty())
                        .map(at -> table.lines().get(at).line())
                        .toList(),
                table.leftOut());
    }

    /** Less than nothing when it went out; empty when nobody can say. */
    private Optional<VenuePaymentService.BankLine> move(SentTable.Line<PaymentColumn> line) {
        var day = SheetValues.day(line.cell(PaymentColumn.DAY));
        var won = won(line);
        return day.isEmpty() || won.isEmpty()
                ? Optional.empty()
                : Optional.of(new VenuePaymentService.BankLine(
                        line.line(), day.get(), won.get(), line.cell(PaymentColumn.WORDS)));
    }

    private Optional<Long> won(SentTable.Line<PaymentColumn> line) {
        var out = line.cell(PaymentColumn.OUTGOING);
        if (!SheetValues.isNothing(out) && SheetValues.won(out).isEmpty()) {
            return Optional.empty();
        }
        var gone = Math.abs(SheetValues.won(out).orElse(0L));
        var came = SheetValues.won(line.cell(PaymentColumn.INCOMING))
                .or(() -> SheetValues.won(line.cell(PaymentColumn.AMOUNT)))
                .orElse(0L);
        if (gone > 0) {
            return Optional.of(-gone);
        }
        return came == 0 || Math.abs(came) > MOST_WON
                ? Optional.empty()
                : Optional.of(isOutgoing(line.cell(PaymentColumn.DIRECTION)) ? -Math.abs(came) : came);
    }

    /** By the words of the bank; in one word alone of a sign it must be the whole. */
    private boolean isOutgoing(String direction) {
        var bare = direction.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return Stream.of(Locale.KOREAN, Locale.ENGLISH)
                .flatMap(language -> Arrays.stream(messages.getMessage("venue.file.out-words", null, language)
                        .toLowerCase(Locale.ROOT)
                        .split("\\|")))
                .anyMatch(word -> word.length() > 1 && bare.contains(word) && !word.equals("out") || bare.equals(word));
    }
}

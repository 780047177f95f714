package kr.oneroof.finance.bank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import kr.oneroof.document.sheet.SheetValues;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.TypedInput;

/** Reads what a clerk typed, in a form or in a file, as news of a loan. */
@Component
public class LoanChangeParser {
    private static final long MOST_WON = 10_000_000_000_000L;
    private static final int LONGEST_ACCOUNT = 40;

    private final MessageSource messages;

    LoanChangeParser(MessageSource messages) {
        this.messages = messages;
    }

    /** As it was typed. @param kind its name, or the Korean word of it */
    public record TypedNews(String kind, String day, String value, String account) {
        public TypedNews {
            kind = TypedInput.text(kind);
            day = TypedInput.text(day);
            value = TypedInput.text(value);
            account = TypedInput.text(account);
        }
    }

    /** What was understood, or which field is wrong. @param wrong field; empty when all is understood */
    public record Understood(Optional<LoanChange> change, String wrong) {
        static Understood wrong(String field) {
            return new Understood(Optional.empty(), field);
        }
    }

    public Understood read(TypedNews typed) {
        var kind = kind(typed.kind());
        var day = SheetValues.day(typed.day());
        if (kind.isEmpty()) {
            return Understood.wrong("kind");
        }
        if (day.isEmpty()) {
            return Understood.wrong("day");
        }
        var value = value(kind.get(), typed.value());
        if (value.isEmpty()) {
            return Understood.wrong("value");
        }
        // Excel writes long numbers that nobody kept as text as 1.1E+11: the digits are lost.
        return typed.account().length() > LONGEST_ACCOUNT || typed.account().matches("\\d(\\.\\d+)?[eE]\\+\\d+")
                ? Understood.wrong("account")
                : new Understood(Optional.of(new LoanChange(kind.get(), day.get(), value.get(), typed.account())), "");
    }

    private Optional<LoanChange.Kind> kind(String typed) {
        var bare = bare(typed);
        return Arrays.stream(LoanChange.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(bare)
                        || Stream.of(Locale.KOREAN, Locale.ENGLISH)
                                .anyMatch(language -> bare(messages.getMessage(kind.messageKey(), null, language))
                                        .equals(bare)))
                .findFirst();
    }

    private static String bare(String words) {
        return words.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    /** Whether a rate and no amount goes with that kind. */
    boolean isRate(String typed) {
        return kind(typed).filter(LoanChange.Kind.RATE::equals).isPresent();
    }

    private static Optional<Long> value(LoanChange.Kind kind, String typed) {
        if (kind.isMovement()) {
            return SheetValues.won(typed).filter(won -> won > 0 && won <= MOST_WON);
        }
        return kind == LoanChange.Kind.RATE
                ? SheetValues.rate(typed).map(BasisPoints::value).map(Integer::longValue)
                : Optional.of(0L);
    }
}

package kr.oneroof.finance.bank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.Typed;

/** Reads what a clerk typed, in a form or in a file, as news of a loan. */
@Component
public class NewsWords {
    private static final long MOST_WON = 10_000_000_000_000L;
    private static final int LONGEST_ACCOUNT = 40;

    private final MessageSource messages;

    NewsWords(MessageSource messages) {
        this.messages = messages;
    }

    /** As it was typed. @param kind its name, or the Korean word of it */
    public record TypedNews(String kind, String day, String value, String account) {
        public TypedNews {
            kind = Typed.text(kind);
            day = Typed.text(day);
            value = Typed.text(value);
            account = Typed.text(account);
        }
    }

    /** What was understood, or which field is wrong. @param wrong field; empty when all is understood */
    public record Understood(Optional<LoanNews> news, String wrong) {
        static Understood wrong(String field) {
            return new Understood(Optional.empty(), field);
        }
    }

    public Understood read(TypedNews typed) {
        var kind = kind(typed.kind());
        var day = Typed.day(typed.day().replaceAll("^(\\d{4})[./]?(\\d{2})[./]?(\\d{2})$", "$1-$2-$3"));
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
        return typed.account().length() > LONGEST_ACCOUNT ? Understood.wrong("account")
                : new Understood(Optional.of(new LoanNews(kind.get(), day.get(), value.get(), typed.account())), "");
    }

    private Optional<LoanNews.Kind> kind(String typed) {
        var bare = typed.replace(" ", "");
        return Arrays.stream(LoanNews.Kind.values()).filter(kind -> kind.name().equals(bare)
                || messages.getMessage(kind.messageKey(), null, Locale.KOREAN).replace(" ", "").equals(bare)).findFirst();
    }

    private static Optional<Long> value(LoanNews.Kind kind, String typed) {
        if (kind.isMovement()) {
            var won = Typed.number(typed);
            return won.matches("[1-9]\\d{0,13}") && Long.parseLong(won) <= MOST_WON ? Optional.of(Long.parseLong(won)) : Optional.empty();
        }
        return kind == LoanNews.Kind.RATE ? Typed.rate(typed.replace("%", "")).map(BasisPoints::value).map(Integer::longValue)
                : Optional.of(0L);
    }
}

package kr.oneroof.finance.bank.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.finance.Support;
import kr.oneroof.finance.bank.Doubt;
import kr.oneroof.finance.bank.LoanAccount;
import kr.oneroof.finance.bank.LoanChangeParser;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.AnyNumber;
import kr.oneroof.kernel.form.Checks;

/**
 * What a clerk tells of a loan, as it was typed. @param why a wish for more time @param sure doubts that were shown and
 * confirmed
 */
record LoanChangeForm(
        String kind, String day, String value, @AnyNumber String account, String why, String sure) {
    LoanChangeForm {
        kind = TypedInput.text(kind);
        day = TypedInput.text(day);
        value = TypedInput.text(value);
        account = TypedInput.text(account);
        why = TypedInput.text(why);
        sure = TypedInput.text(sure);
    }

    static LoanChangeForm blank() {
        return new LoanChangeForm("", "", "", "", "", "");
    }

    LoanChangeParser.Understood read(LoanChangeParser parser, Errors errors) {
        var read = parser.read(new LoanChangeParser.TypedNews(kind, day, value, account));
        if (!read.wrong().isEmpty()) {
            errors.rejectValue(read.wrong(), "finance.bank.wrong." + read.wrong());
        }
        return read;
    }

    Set<Doubt> meant() {
        return Arrays.stream(sure.split(" "))
                .flatMap(name -> TypedInput.choice(Doubt.class, name).stream())
                .collect(Collectors.toSet());
    }

    void checkCorrection(Errors errors) {
        var won = TypedInput.number(value);
        Checks.on(errors, "finance.bank").day("day", day).number("value", won, 0, 999_999_999_999L);
    }

    /** What holds instead of arrears that were told; both days empty for nothing at all. */
    void checkArrears(Errors errors) {
        Checks.on(errors, "finance.bank")
                .dayIfAny("day", day)
                .dayIfAny("value", value)
                .that(!day.isEmpty() || value.isEmpty(), "day", "day");
    }

    Support.@Nullable Stretch arrears() {
        return TypedInput.day(day)
                .map(from -> new Support.Stretch(from, TypedInput.day(value).orElse(LoanAccount.OPEN)))
                .orElse(null);
    }

    void checkWish(Errors errors) {
        Checks.on(errors, "finance.bank").text("why", why, 1000);
    }
}

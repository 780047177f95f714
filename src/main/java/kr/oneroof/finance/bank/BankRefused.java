package kr.oneroof.finance.bank;

import kr.oneroof.kernel.form.Refused;

/** What a bank told cannot be, or came too late. */
public class BankRefused extends Refused {
    /** @param why tail of {@code finance.bank.refused.…} */
    BankRefused(String why) {
        super("finance.bank.refused." + why, why);
    }
}

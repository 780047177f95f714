package kr.oneroof.finance.bank.web;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.audit.Looks;
import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.finance.bank.Doubt;
import kr.oneroof.finance.bank.LoanAccount;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.finance.bank.LoanChange;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.form.EnumLabels;

/** A bank's loans as its clerks see them; each look at a loan is recorded. */
@Component
class BankLoanPage {
    private final LoanAccountPage page;
    private final LoanAccountQueries accountQueries;
    private final BankQueries banks;
    private final Looks looks;
    private final EnumLabels labels;

    BankLoanPage(
            LoanAccountPage page,
            LoanAccountQueries accountQueries,
            BankQueries banks,
            Looks looks,
            EnumLabels labels) {
        this.page = page;
        this.accountQueries = accountQueries;
        this.banks = banks;
        this.looks = looks;
        this.labels = labels;
    }

    ModelAndView list(Actor clerk, String after) {
        var bank = banks.of(clerk.id());
        return new ModelAndView("finance/bank/list")
                .addObject("bank", bank)
                .addObject("rows", accountQueries.of(bank.id(), after));
    }

    @Transactional
    public ModelAndView show(Actor clerk, RequestNumber number) {
        var account = account(clerk, number);
        looks.keep(LoanAccountPage.look(account));
        return page.of(account, "loan")
                .addObject("kinds", labels.of(LoanChange.Kind.values(), LoanChange.Kind::messageKey));
    }

    /** What the clerk must confirm before that change is booked. */
    Set<Doubt> doubts(Actor clerk, RequestNumber number, LoanChange change) {
        return Doubt.about(change, account(clerk, number));
    }

    private LoanAccount account(Actor clerk, RequestNumber number) {
        return accountQueries.requireOf(banks.of(clerk.id()).id(), number);
    }
}

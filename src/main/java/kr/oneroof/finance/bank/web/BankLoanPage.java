package kr.oneroof.finance.bank.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.finance.InterestSubsidy;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.Bank;
import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.finance.bank.Doubt;
import kr.oneroof.finance.bank.LoanAccount;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.finance.bank.LoanChange;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.kernel.form.EnumLabels;

/** What the pages of the banks' loans show; a look of anybody but the company is kept. */
@Component
class BankLoanPage {
    private static final int QUARTERS = 8;

    private final LoanAccountQueries accountQueries;
    private final Ground ground;
    private final Looks looks;
    private final EnumLabels labels;
    private final IssuedPaperService papers;
    private final SeoulClock clock;

    BankLoanPage(
            LoanAccountQueries accountQueries,
            Ground ground,
            Looks looks,
            EnumLabels labels,
            IssuedPaperService papers,
            SeoulClock clock) {
        this.accountQueries = accountQueries;
        this.ground = ground;
        this.looks = looks;
        this.labels = labels;
        this.papers = papers;
        this.clock = clock;
    }

    /** A quarter as it stands today. */
    record Reckoned(Quarter quarter, Won due, InterestSubsidy subsidy) {}

    Bank bank(Actor clerk) {
        return ground.banks.of(clerk.id());
    }

    ModelAndView ofBank(Actor clerk, String after) {
        var bank = bank(clerk);
        return new ModelAndView("finance/bank/list")
                .addObject("bank", bank)
                .addObject("rows", accountQueries.of(bank.id(), after));
    }

    ModelAndView all(String after, Actor reader) {
        var barred = ground.reviews.barred(reader.id());
        var rows = accountQueries.all(after);
        return new ModelAndView("finance/bank/desk-list")
                .addObject(
                        "rows",
                        rows.stream()
                                .filter(line -> !barred.contains(line.loan().number()))
                                .toList())
                .addObject("last", rows.size() == 50 ? rows.getLast().loan().number() : null);
    }

    @Transactional
    public ModelAndView clerk(Actor clerk, RequestNumber number) {
        var account = accountQueries.requireOf(bank(clerk).id(), number);
        look(account);
        return page("loan", account)
                .addObject("kinds", labels.of(LoanChange.Kind.values(), LoanChange.Kind::messageKey));
    }

    /** What must be confirmed before that is booked. */
    Set<Doubt> doubts(Actor clerk, RequestNumber number, LoanChange news) {
        return Doubt.about(news, accountQueries.requireOf(bank(clerk).id(), number));
    }

    @Transactional
    public ModelAndView staff(RequestNumber number, Actor reader) {
        if (ground.reviews.bars(reader.id(), number)) {
            throw new NotOnFile();
        }
        var account = accountQueries.require(number);
        look(account);
        return page("desk", account);
    }

    ModelAndView own(CompanyId company, RequestNumber number) {
        return page("own", accountQueries.requireOf(company, number));
    }

    private void look(LoanAccount account) {
        looks.keep(new Look(
                account.loan().party().company().value(),
                account.loan().number().value(),
                "finance.look.loan",
                ""));
    }

    private ModelAndView page(String view, LoanAccount account) {
        return new ModelAndView("finance/bank/" + view)
                .addObject("account", account)
                .addObject("loan", account.loan())
                .addObject("balance", account.balance(clock.today()))
                .addObject("today", clock.today())
                .addObject("papers", papers.of("loan:" + account.loan().number()))
                .addObject("quarters", quarters(account));
    }

    /** The latest ones, newest first; the one that runs counts to its end as things stand. */
    private List<Reckoned> quarters(LoanAccount account) {
        var all = new ArrayList<Reckoned>();
        var first = account.firstDrawn().orElse(LocalDate.MAX);
        for (var quarter = Quarter.of(clock.today());
                all.size() < QUARTERS && !quarter.lastDay().isBefore(first);
                quarter = quarter.before()) {
            all.add(new Reckoned(quarter, account.due(quarter), account.subsidy(quarter)));
        }
        return all;
    }

    /** Banks, and who may not read what. */
    @Component
    static class Ground {
        private final BankQueries banks;
        private final LoanReviewService reviews;

        Ground(BankQueries banks, LoanReviewService reviews) {
            this.banks = banks;
            this.reviews = reviews;
        }
    }
}

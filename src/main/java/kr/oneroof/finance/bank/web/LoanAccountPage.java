package kr.oneroof.finance.bank.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.audit.Look;
import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.finance.InterestSubsidy;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.LoanAccount;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/** What every page of one loan shows: its account, the balance, its papers and the latest quarters. */
@Component
class LoanAccountPage {
    private static final int QUARTERS = 8;

    private final IssuedPaperService papers;
    private final SeoulClock clock;

    LoanAccountPage(IssuedPaperService papers, SeoulClock clock) {
        this.papers = papers;
        this.clock = clock;
    }

    /** A quarter as it stands today. */
    record Reckoned(Quarter quarter, Won due, InterestSubsidy subsidy) {}

    ModelAndView of(LoanAccount account, String view) {
        return new ModelAndView("finance/bank/" + view)
                .addObject("account", account)
                .addObject("loan", account.loan())
                .addObject("balance", account.balance(clock.today()))
                .addObject("today", clock.today())
                .addObject("papers", papers.of("loan:" + account.loan().number()))
                .addObject("quarters", quarters(account));
    }

    /** The latest quarters, newest first; the current one is counted to its end as things stand. */
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

    /** The look of somebody who is not of the company. */
    static Look look(LoanAccount account) {
        return new Look(
                account.loan().party().company().value(),
                account.loan().number().value(),
                "finance.look.loan",
                "");
    }
}

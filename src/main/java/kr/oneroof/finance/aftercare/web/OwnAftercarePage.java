package kr.oneroof.finance.aftercare.web;

import java.util.HashMap;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.finance.aftercare.AftercareMeasureQueries;
import kr.oneroof.finance.aftercare.CompanyReportService;
import kr.oneroof.finance.aftercare.RecoveryOrder;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.form.EnumLabels;

/** What a company sees of the aftercare of its loan. */
@Component
class OwnAftercarePage {
    private final AftercareMeasureQueries measures;
    private final CompanyReportService reports;
    private final LoanAccountQueries accountQueries;
    private final IssuedPaperService papers;
    private final EnumLabels labels;
    private final SeoulClock clock;

    OwnAftercarePage(
            AftercareMeasureQueries measures,
            CompanyReportService reports,
            LoanAccountQueries accountQueries,
            IssuedPaperService papers,
            EnumLabels labels,
            SeoulClock clock) {
        this.measures = measures;
        this.reports = reports;
        this.accountQueries = accountQueries;
        this.papers = papers;
        this.labels = labels;
        this.clock = clock;
    }

    ModelAndView show(CompanyId company, RequestNumber number) {
        var account = accountQueries.requireOf(company, number);
        var all = measures.of(number);
        var orders = new HashMap<UUID, RecoveryOrder>();
        all.forEach(one -> measures.recovery(one.id()).ifPresent(order -> orders.put(one.id(), order)));
        return new ModelAndView("finance/aftercare/own")
                .addObject("loan", account.loan())
                .addObject("measures", all)
                .addObject("orders", orders)
                .addObject("papers", papers.of("loan:" + number))
                .addObject("words", reports.of(number))
                .addObject("today", clock.today())
                .addObject(
                        "kinds", labels.of(CompanyReportService.Kind.values(), CompanyReportService.Kind::messageKey));
    }
}

package kr.oneroof.finance.aftercare.web;

import java.util.HashMap;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.finance.aftercare.AftercareAction;
import kr.oneroof.finance.aftercare.AftercareCause;
import kr.oneroof.finance.aftercare.AftercareMeasureQueries;
import kr.oneroof.finance.aftercare.AftercareMeasureState;
import kr.oneroof.finance.aftercare.CompanyReportService;
import kr.oneroof.finance.aftercare.RecoveryOrder;
import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.finance.claim.ClaimQueries;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.form.EnumLabels;

/** What the pages of aftercare show; a look of staff is kept. */
@Component
class AftercarePage {
    private final AftercareMeasureQueries measures;
    private final CompanyReportService reports;
    private final Books books;
    private final Looks looks;
    private final EnumLabels labels;
    private final SeoulClock clock;

    AftercarePage(
            AftercareMeasureQueries measures,
            CompanyReportService reports,
            Books books,
            Looks looks,
            EnumLabels labels,
            SeoulClock clock) {
        this.measures = measures;
        this.reports = reports;
        this.books = books;
        this.looks = looks;
        this.labels = labels;
        this.clock = clock;
    }

    ModelAndView desk(Actor reader) {
        var barred = books.reviews.barred(reader.id());
        return new ModelAndView("finance/aftercare/desk")
                .addObject("today", clock.today())
                .addObject(
                        "due",
                        measures.due().stream()
                                .filter(one -> !barred.contains(one.number()))
                                .toList())
                .addObject(
                        "hearing",
                        measures.in(AftercareMeasureState.HEARING).stream()
                                .filter(one -> !barred.contains(one.number()))
                                .toList())
                .addObject(
                        "decided",
                        measures.in(AftercareMeasureState.DECIDED).stream()
                                .filter(one -> !barred.contains(one.number()))
                                .toList());
    }

    @Transactional
    public ModelAndView loan(RequestNumber number, Actor actor) {
        requireOpen(actor, number);
        var account = books.accounts.require(number);
        looks.keep(new Look(account.loan().party().company().value(), number.value(), "finance.look.loan", ""));
        return new ModelAndView("finance/aftercare/loan")
                .addObject("loan", account.loan())
                .addObject("measures", measures.of(number))
                .addObject("words", reports.of(number))
                .addObject("paid", books.payments.paidFor(number))
                .addObject("banks", books.banks.agreed())
                .addObject("causes", labels.of(AftercareCause.values(), AftercareCause::messageKey))
                .addObject("actions", labels.of(AftercareAction.values(), AftercareAction::messageKey))
                .addObject("officer", actor.is(Role.LOAN_OFFICER));
    }

    @Transactional
    public ModelAndView measure(UUID id, Actor actor) {
        var measure = measures.require(id);
        requireOpen(actor, measure.number());
        looks.keep(new Look(measure.company().value(), measure.number().value(), "finance.look.loan", ""));
        var order = measures.recovery(id).orElse(null);
        return new ModelAndView("finance/aftercare/measure")
                .addObject("measure", measure)
                .addObject("order", order)
                .addObject("plan", order == null ? null : order.plan(clock.today()))
                .addObject("recovers", measure.matter().action() == AftercareAction.RECOVER)
                .addObject("stopped", measures.stopped(id))
                .addObject("officer", actor.is(Role.LOAN_OFFICER))
                .addObject("city", actor.is(Role.CITY_OFFICIAL));
    }

    private void requireOpen(Actor reader, RequestNumber number) {
        if (books.reviews.bars(reader.id(), number)) {
            throw new NotOnFile();
        }
    }

    ModelAndView own(CompanyId company, RequestNumber number) {
        var account = books.accounts.requireOf(company, number);
        var all = measures.of(number);
        var orders = new HashMap<UUID, RecoveryOrder>();
        all.forEach(one -> measures.recovery(one.id()).ifPresent(order -> orders.put(one.id(), order)));
        return new ModelAndView("finance/aftercare/own")
                .addObject("loan", account.loan())
                .addObject("measures", all)
                .addObject("orders", orders)
                .addObject("papers", books.papers.of("loan:" + number))
                .addObject("words", reports.of(number))
                .addObject("today", clock.today())
                .addObject(
                        "kinds", labels.of(CompanyReportService.Kind.values(), CompanyReportService.Kind::messageKey));
    }

    /** The banks and their books, payments, papers, and who may not read them. */
    @Component
    static class Books {
        private final LoanAccountQueries accounts;
        private final ClaimQueries payments;
        private final LoanReviewService reviews;
        private final BankQueries banks;
        private final IssuedPaperService papers;

        Books(
                LoanAccountQueries accounts,
                ClaimQueries payments,
                LoanReviewService reviews,
                BankQueries banks,
                IssuedPaperService papers) {
            this.accounts = accounts;
            this.payments = payments;
            this.reviews = reviews;
            this.banks = banks;
            this.papers = papers;
        }
    }
}

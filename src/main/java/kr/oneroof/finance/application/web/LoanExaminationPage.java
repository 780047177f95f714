package kr.oneroof.finance.application.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.finance.application.LoanAccess;
import kr.oneroof.finance.application.LoanApplicationQueries;
import kr.oneroof.finance.application.RequirementQueries;
import kr.oneroof.finance.application.Waiver;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryNote.Audience;

/** An application as officers, committee and city see it; each look is recorded. */
@Component
class LoanExaminationPage {
    private final LoanPage page;
    private final LoanAccess access;
    private final LoanApplicationQueries loans;
    private final RequirementQueries requirements;
    private final LoanReviewService reviews;
    private final Looks looks;

    LoanExaminationPage(
            LoanPage page,
            LoanAccess access,
            LoanApplicationQueries loans,
            RequirementQueries requirements,
            LoanReviewService reviews,
            Looks looks) {
        this.page = page;
        this.access = access;
        this.loans = loans;
        this.requirements = requirements;
        this.reviews = reviews;
        this.looks = looks;
    }

    /** @throws NotOnFile also for whoever stepped aside */
    @Transactional
    public ModelAndView show(RequestNumber number, Actor reader) {
        access.requireOpen(reader.id(), number);
        var one = loans.require(number);
        looks.keep(new Look(one.line().company().value(), number.value(), "audit.look.request", ""));
        return page.of(one, "desk", Audience.STAFF)
                .addObject("requirements", requirements.of(number))
                .addObject("missing", new Waiver(requirements.missing(number), "").messageKeys())
                .addObject(
                        "filed", page.paperNames(number, item -> !item.files().isEmpty()))
                .addObject("ticks", reviews.ticks(number))
                .addObject("named", reviews.papers(number))
                .addObject("votes", reviews.votes(number))
                .addObject("officer", reader.is(Role.LOAN_OFFICER))
                .addObject("city", reader.is(Role.CITY_OFFICIAL));
    }

    /** What a member of the committee fills in. @throws NotOnFile also for whoever stepped aside */
    ModelAndView review(String view, RequestNumber number, PersonId reader) {
        access.requireOpen(reader, number);
        return page.of(loans.require(number), view, Audience.STAFF);
    }
}

package kr.oneroof.company.web;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import kr.oneroof.company.CompanyQueries;
import kr.oneroof.company.CompanyService;
import kr.oneroof.company.Member;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.HeaderSource;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;

/**
 * For which company somebody acts now: the one chosen in this session, else the first; membership is asked each time.
 */
@Component
@Order(10)
class CurrentCompany implements HeaderSource {
    private static final String CHOSEN = "oneroof.company";

    private final CompanyService own;
    private final CompanyQueries companies;

    CurrentCompany(CompanyService own, CompanyQueries companies) {
        this.own = own;
        this.companies = companies;
    }

    Optional<CompanyId> of(Actor actor, HttpServletRequest request) {
        var memberships =
                own.membershipsOf(actor.id()).stream().map(Member::company).toList();
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(CHOSEN))
                .filter(CompanyId.class::isInstance)
                .map(CompanyId.class::cast)
                .filter(memberships::contains)
                .or(() -> memberships.stream().findFirst());
    }

    /** @throws kr.oneroof.kernel.NotOnFile when the person is no member there */
    void choose(Actor actor, CompanyId company, HttpSession session) {
        if (!companies.isMember(actor.id(), company)) {
            throw new NotOnFile();
        }
        session.setAttribute(CHOSEN, company);
    }

    @Override
    public List<Item> items(Actor actor) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(actor, attributes.getRequest())
                        .map(company -> new Item(companies.card(company).name(), "/company/current", 0))
                        .map(List::of)
                        .orElse(List.of())
                : List.of();
    }
}

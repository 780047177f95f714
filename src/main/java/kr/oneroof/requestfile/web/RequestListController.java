package kr.oneroof.requestfile.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.requestfile.road.CrossingQueries;
import kr.oneroof.requestfile.road.RequestLineQueries;

/**
 * Everything of all services in one list: a company's requests (나의 신청), and what somebody of the staff works on (나의
 * 업무).
 */
@Controller
class RequestListController {
    private final RequestLineQueries lines;
    private final CrossingQueries crossings;
    private final CompanyQueries companies;
    private final Looks looks;

    RequestListController(RequestLineQueries lines, CrossingQueries crossings, CompanyQueries companies, Looks looks) {
        this.lines = lines;
        this.crossings = crossings;
        this.companies = companies;
        this.looks = looks;
    }

    @GetMapping("/requests")
    String own(
            CompanyId company,
            @RequestParam(defaultValue = "") String all,
            @RequestParam(defaultValue = "") String after,
            @AuthenticationPrincipal Actor actor,
            Model page) {
        var everything = "true".equals(all);
        var stretch = lines.of(company, !everything, after, actor);
        page.addAttribute("stretch", stretch);
        page.addAttribute("all", everything);
        page.addAttribute("first", after.isEmpty() ? null : "/requests?all=" + everything);
        page.addAttribute(
                "next", stretch.next() == null ? null : "/requests?all=" + everything + "&after=" + stretch.next());
        return "requestfile/own";
    }

    /** A company's requests for staff; what is kept from them has no title. */
    @GetMapping("/companies/{company}/requests")
    @Transactional
    public String of(
            @PathVariable CompanyId company,
            @RequestParam(defaultValue = "") String after,
            @AuthenticationPrincipal Actor actor,
            Model page) {
        var path = "/companies/" + company + "/requests";
        page.addAttribute("company", companies.card(company));
        looks.keep(new Look(company.value(), "company:" + company, "audit.look.request", ""));
        var stretch = lines.of(company, false, after, actor);
        page.addAttribute("stretch", stretch);
        page.addAttribute("first", after.isEmpty() ? null : path);
        page.addAttribute("next", stretch.next() == null ? null : path + "?after=" + stretch.next());
        return "requestfile/of-company";
    }

    @GetMapping("/desk/work")
    String work(@RequestParam(defaultValue = "") String after, @AuthenticationPrincipal Actor actor, Model page) {
        var stretch = lines.ownedBy(actor.id(), after, actor);
        page.addAttribute("stretch", stretch);
        page.addAttribute("waiting", crossings.waitingFor(actor));
        page.addAttribute("asked", crossings.askedBy(actor.id()));
        page.addAttribute("first", after.isEmpty() ? null : "/desk/work");
        page.addAttribute("next", stretch.next() == null ? null : "/desk/work?after=" + stretch.next());
        return "requestfile/work";
    }
}

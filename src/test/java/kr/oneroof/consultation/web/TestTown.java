package kr.oneroof.consultation.web;

import java.util.Map;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** The applicants' town for tests of the rooms around it. */
public final class TestTown {
    private final Applicants applicants;

    public TestTown(WebApplicationContext house) {
        applicants = new Applicants(house);
    }

    public static Map<String, String> typed() {
        return FilingTests.typed();
    }

    public Actor person(String name) {
        return applicants.person(name);
    }

    public Actor staff(String name, Role role) {
        return applicants.staff(name, role);
    }

    public CompanyId firm(String name, Actor admin) {
        return applicants.firm(name, admin);
    }

    public RequestNumber filed(CompanyId company, Actor by, String title) {
        return applicants.filed(company, by, title);
    }

    public CaseVersion seen(RequestNumber number) {
        return applicants.seen(number);
    }

    public MvcTestResult get(Actor actor, String path) {
        return applicants.get(actor, path);
    }

    public MvcTestResult post(Actor actor, String path, Map<String, String> typed) {
        return applicants.post(actor, path, typed);
    }

    /** Runs the code as this member of staff. */
    public void as(Actor actor, Runnable code) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(actor, null, AuthorityUtils.NO_AUTHORITIES));
        try {
            code.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}

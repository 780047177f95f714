package kr.oneroof.support;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.security.Principal;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.form.FormVersions;

/** Requests to the whole application without a server, behind its real doors. */
public final class Mvc {
    private Mvc() {}

    public static MockMvcTester of(WebApplicationContext application) {
        return MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
    }

    /** A form that says nothing of its version is sent in as if its page had just been opened. */
    private static MockHttpServletRequest fresh(MockHttpServletRequest request, Principal user) {
        if ("POST".equals(request.getMethod()) && request.getParameter(FormVersions.FIELD) == null) {
            WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                    .getBean(FormVersions.class)
                    .version(Objects.requireNonNull(request.getRequestURI()), user)
                    .ifPresent(now -> request.addParameter(FormVersions.FIELD, String.valueOf(now)));
        }
        return request;
    }

    /** An address that nobody else asks from, for requests of which one source may send only so many. */
    public static String freshSource() {
        var random = ThreadLocalRandom.current();
        return "2001:db8:%x:%x::1".formatted(random.nextInt(0x1000, 0xffff), random.nextInt(0x1000, 0xffff));
    }

    /** Somebody of this role whom nobody knows otherwise. */
    public static Actor stranger(Role role) {
        return new Actor(PersonId.fresh(), "낯선이", Set.of(role));
    }

    public static RequestPostProcessor as(Actor actor) {
        var user = As.pass(actor);
        return request -> fresh(As.actor(actor).postProcessRequest(request), user);
    }
}

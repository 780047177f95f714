package kr.oneroof.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.Objects;
import java.util.Set;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** Sends a MockMvc request as somebody: {@code .with(As.actor(Role.CONSULTANT))}. */
public final class As {
    private As() {}

    /** Somebody of these roles whom nobody knows otherwise. */
    public static RequestPostProcessor actor(Role... roles) {
        return actor(new Actor(PersonId.fresh(), "낯선이", Set.of(roles)));
    }

    public static RequestPostProcessor actor(Actor actor) {
        return request -> authentication(pass(actor)).postProcessRequest(begun(request));
    }

    /** What somebody of this role, whom nobody knows otherwise, shows at the doors. */
    public static Authentication pass(Role role) {
        return pass(new Actor(PersonId.fresh(), "낯선이", Set.of(role)));
    }

    static Authentication pass(Actor actor) {
        var names = actor.roles().stream().map(Role::authority).toList();
        return UsernamePasswordAuthenticationToken.authenticated(
                actor, null, AuthorityUtils.createAuthorityList(names));
    }

    /** A person on file, with the roles on file; the demo people must be planted first. */
    public static RequestPostProcessor person(String email) {
        return request -> {
            var application = WebApplicationContextUtils.getRequiredWebApplicationContext(
                    Objects.requireNonNull(request.getServletContext()));
            var card =
                    application.getBean(PersonQueries.class).findByEmail(email).orElseThrow();
            return actor(new Actor(card.id(), card.name(), card.roles())).postProcessRequest(request);
        };
    }

    /** A session that a test brings along began by the tests' clock, like one that the log-in form opens. */
    private static MockHttpServletRequest begun(MockHttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.setAttribute("oneroof.logged-in-at", SeoulClock.onTheWall().toEpochMilli());
        }
        return request;
    }
}

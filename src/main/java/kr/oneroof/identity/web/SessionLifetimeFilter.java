package kr.oneroof.identity.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.AuthenticationStages;
import kr.oneroof.identity.LogOutReason;
import kr.oneroof.identity.LoginRecordService;
import kr.oneroof.kernel.SeoulClock;

/**
 * Ends a session that has lived too long, however busy it is: a working day of the centre's people, who see other
 * people's data, and half a day of everybody else. Whoever showed the password only gets a quarter of an hour for the
 * second factor.
 */
class SessionLifetimeFilter extends OncePerRequestFilter {
    static final Duration OF_STAFF = Duration.ofHours(10);
    static final Duration OF_OTHERS = Duration.ofHours(12);
    static final Duration OF_A_PASSWORD = Duration.ofMinutes(15);
    private static final String BEGAN = "oneroof.logged-in-at";

    private final LoginRecordService records;
    private final SeoulClock clock;

    SessionLifetimeFilter(LoginRecordService records, SeoulClock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** From now on the session counts as this log-in's. */
    static void begin(HttpSession session, Instant now) {
        session.setAttribute(BEGAN, now.toEpochMilli());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && isOver(session)) {
            records.out(session.getId(), LogOutReason.LONGEST);
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext who
                && !clock.instant().isBefore(began(session).plus(lifeOf(who)));
    }

    private static Instant began(HttpSession session) {
        return Instant.ofEpochMilli(
                session.getAttribute(BEGAN) instanceof Long millis ? millis : session.getCreationTime());
    }

    private static Duration lifeOf(SecurityContext context) {
        var who = context.getAuthentication();
        if (who != null && AuthenticationStages.isHalfWay(who)) {
            return OF_A_PASSWORD;
        }
        return who != null && who.getPrincipal() instanceof Actor actor && actor.isStaff() ? OF_STAFF : OF_OTHERS;
    }
}

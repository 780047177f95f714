package kr.oneroof.support;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.LoginRecordService;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;

/** Opens sessions as a log-in leaves them behind, without the form and its slow hash. */
public final class LoggedIn {
    private static final Map<Integer, LoggedIn> AT_PORT = new ConcurrentHashMap<>();

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final LoginRecordService records;
    private final PersonQueries people;
    private final SeoulClock clock;

    LoggedIn(
            FindByIndexNameSessionRepository<? extends Session> sessions,
            LoginRecordService records,
            PersonQueries people,
            SeoulClock clock) {
        this.sessions = sessions;
        this.records = records;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    void on(WebServerInitializedEvent opened) {
        AT_PORT.put(opened.getWebServer().getPort(), this);
    }

    /** From now on this visitor is that person. */
    static void as(String email, BrowserContext visitor, String origin) {
        var port = Integer.parseInt(origin.substring(origin.lastIndexOf(':') + 1));
        var application = AT_PORT.get(port);
        if (application == null) {
            throw new IllegalStateException("No house of @JourneyTest at " + origin);
        }
        visitor.addCookies(
                List.of(new Cookie("SESSION", application.cookie(application.sessions, email)).setUrl(origin)));
    }

    private <S extends Session> String cookie(FindByIndexNameSessionRepository<S> repository, String email) {
        var card = people.findByEmail(email).orElseThrow();
        var actor = new Actor(card.id(), card.name(), card.roles());
        var authorities = AuthorityUtils.createAuthorityList(
                actor.roles().stream().map(Role::authority).toList());
        var session = repository.createSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(actor, null, authorities)));
        session.setAttribute("oneroof.logged-in-at", clock.instant().toEpochMilli());
        repository.save(session);
        records.in(card.id(), session.getId());
        return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
    }
}

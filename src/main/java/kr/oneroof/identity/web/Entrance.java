package kr.oneroof.identity.web;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.CodeGuard;
import kr.oneroof.identity.Passes;

/** Lets in who has shown everything, under a new session id, and leads to the page that was asked for first. */
@Component
class Entrance {
    private final Passes passes;
    private final CodeGuard guard;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();

    Entrance(Passes passes, CodeGuard guard) {
        this.passes = passes;
        this.guard = guard;
    }

    boolean opensWith(Actor actor, String code) {
        return guard.isRight(actor.id(), code);
    }

    String letIn(Actor actor, Authentication halfWay, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(passes.afterSecondFactor(actor.id(), halfWay));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        var first = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        return first instanceof DefaultSavedRequest page ? pathOf(page) : "/";
    }

    private static String pathOf(DefaultSavedRequest page) {
        var path = Objects.requireNonNullElse(page.getRequestURI(), "/");
        var query = page.getQueryString();
        return query == null ? path : path + "?" + query;
    }
}

package kr.oneroof.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.CodeGuard;
import kr.oneroof.identity.Passes;

/** Lets in who has shown everything, under a new session id, and leads to the page that was asked for first. */
@Component
class Entrance {
    private final Passes passes;
    private final CodeGuard guard;
    private final AskedPage asked;
    private final Arrival arrival;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Entrance(Passes passes, CodeGuard guard, AskedPage asked, Arrival arrival) {
        this.passes = passes;
        this.guard = guard;
        this.asked = asked;
        this.arrival = arrival;
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
        arrival.of(actor.id(), request, response);
        return asked.once(request, response);
    }
}

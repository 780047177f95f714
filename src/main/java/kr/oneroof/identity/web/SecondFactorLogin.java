package kr.oneroof.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.AuthenticationStages;
import kr.oneroof.identity.SecondFactorVerifier;

/** Lets in who has shown everything, under a new session id, and leads to the page that was asked for first. */
@Component
class SecondFactorLogin {
    private final AuthenticationStages stages;
    private final SecondFactorVerifier verifier;
    private final RequestedPageCache asked;
    private final LoginCompletion arrival;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SecondFactorLogin(
            AuthenticationStages stages,
            SecondFactorVerifier verifier,
            RequestedPageCache asked,
            LoginCompletion arrival) {
        this.stages = stages;
        this.verifier = verifier;
        this.asked = asked;
        this.arrival = arrival;
    }

    boolean opensWith(Actor actor, String code) {
        return verifier.isRight(actor.id(), code);
    }

    String letIn(Actor actor, Authentication halfWay, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(stages.afterSecondFactor(actor.id(), halfWay));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        arrival.of(actor.id(), request, response);
        return asked.once(request, response);
    }
}

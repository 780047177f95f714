package kr.oneroof.identity.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.AuthenticationStages;

/** Leads on to the second factor, or back to the page that was asked for. */
@Component
class PasswordLoginSuccessHandler implements AuthenticationSuccessHandler {
    private final RequestedPageCache asked;
    private final LoginCompletion arrival;

    PasswordLoginSuccessHandler(RequestedPageCache asked, LoginCompletion arrival) {
        this.asked = asked;
        this.arrival = arrival;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication pass)
            throws IOException {
        if (!AuthenticationStages.isHalfWay(pass) && pass.getPrincipal() instanceof Actor actor) {
            arrival.of(actor.id(), request, response);
            response.sendRedirect(request.getContextPath() + asked.once(request, response));
        } else {
            arrival.halfWay(request);
            response.sendRedirect(request.getContextPath() + "/login/code");
        }
    }
}

package kr.oneroof.identity.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.Passes;

/** Leads on to the second factor, or back to the page that was asked for. */
@Component
class PasswordShown implements AuthenticationSuccessHandler {
    private final AskedPage asked;

    PasswordShown(AskedPage asked) {
        this.asked = asked;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication pass)
            throws IOException {
        response.sendRedirect(request.getContextPath() + (Passes.isHalfWay(pass) ? "/login/code" : asked.once(request, response)));
    }
}

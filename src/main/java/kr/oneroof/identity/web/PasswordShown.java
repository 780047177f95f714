package kr.oneroof.identity.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

import kr.oneroof.identity.Passes;

/** Leads on to the second factor, or back to the page that was asked for. */
class PasswordShown extends SavedRequestAwareAuthenticationSuccessHandler {
    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication pass)
            throws ServletException, IOException {
        if (Passes.isHalfWay(pass)) {
            getRedirectStrategy().sendRedirect(request, response, "/login/code");
        } else {
            super.onAuthenticationSuccess(request, response, pass);
        }
    }
}

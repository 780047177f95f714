package kr.oneroof.identity.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Leads back to the form, where the address that was typed stands again. */
class PasswordRefused extends SimpleUrlAuthenticationFailureHandler {
    private static final String TYPED = "oneroof.login.typed";
    private static final int LONGEST = 254;

    PasswordRefused() {
        super("/login?refused");
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException refused) throws IOException, ServletException {
        var typed = request.getParameter("username");
        if (typed != null && typed.length() <= LONGEST) {
            request.getSession().setAttribute(TYPED, typed);
        }
        super.onAuthenticationFailure(request, response, refused);
    }

    /** What was typed last, once. */
    static @Nullable String typed(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(TYPED) instanceof String typed)) {
            return null;
        }
        session.removeAttribute(TYPED);
        return typed;
    }
}

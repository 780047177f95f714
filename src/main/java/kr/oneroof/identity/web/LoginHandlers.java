package kr.oneroof.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.LogOutReason;
import kr.oneroof.identity.LoginDetails;
import kr.oneroof.identity.LoginRecordService;
import kr.oneroof.kernel.SeoulClock;

/** What happens on the way in and out: to a page asked for, a password, a form's token, a session. */
@Component
record LoginHandlers(
        RequestedPageCache asked,
        PasswordLoginSuccessHandler shown,
        PasswordLoginFailureHandler refused,
        CsrfTokens tokens,
        LoginCompletion arrival,
        LoginRecordService records,
        SeoulClock clock)
        implements LogoutHandler {
    SessionLifetimeFilter sessionLife() {
        return new SessionLifetimeFilter(records, clock);
    }

    LoginDetails details(HttpServletRequest request) {
        return new LoginDetails(request, arrival.deviceOf(request));
    }

    /** Before the session goes. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        var session = request.getSession(false);
        if (session != null) {
            records.out(session.getId(), LogOutReason.ASKED);
        }
    }
}

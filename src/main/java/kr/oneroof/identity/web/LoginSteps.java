package kr.oneroof.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.LogOut;
import kr.oneroof.identity.LoginDetails;
import kr.oneroof.identity.LoginRecords;
import kr.oneroof.kernel.HouseClock;

/** What happens on the way in and out: to a page asked for, a password, a form's token, a session. */
@Component
record LoginSteps(
        AskedPage asked,
        PasswordShown shown,
        PasswordRefused refused,
        FormTokens tokens,
        Arrival arrival,
        LoginRecords records,
        HouseClock clock)
        implements LogoutHandler {
    SessionLife sessionLife() {
        return new SessionLife(records, clock);
    }

    LoginDetails details(HttpServletRequest request) {
        return new LoginDetails(request, arrival.deviceOf(request));
    }

    /** Before the session goes. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        var session = request.getSession(false);
        if (session != null) {
            records.out(session.getId(), LogOut.ASKED);
        }
    }
}

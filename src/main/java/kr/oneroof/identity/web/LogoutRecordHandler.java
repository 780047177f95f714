package kr.oneroof.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.LogOutReason;
import kr.oneroof.identity.LoginRecordService;

/** Notes in the access log that somebody logged out, before the session goes. */
@Component
class LogoutRecordHandler implements LogoutHandler {
    private final LoginRecordService records;

    LogoutRecordHandler(LoginRecordService records) {
        this.records = records;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        var session = request.getSession(false);
        if (session != null) {
            records.out(session.getId(), LogOutReason.ASKED);
        }
    }
}

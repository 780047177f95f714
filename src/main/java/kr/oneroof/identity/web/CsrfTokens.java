package kr.oneroof.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.HostCookies;

/**
 * The token that every form carries: of who is logged in, in the session; of visitors, in a cookie, so that looking at
 * a public page leaves no session behind. A log-in changes from one to the other, and a form from before it is refused.
 */
@Component
class CsrfTokens implements CsrfTokenRepository {
    private static final String COOKIE = "csrf";
    private static final String HEADER = "X-CSRF-TOKEN";

    private final HttpSessionCsrfTokenRepository ofMembers = new HttpSessionCsrfTokenRepository();
    private final CookieCsrfTokenRepository ofVisitors = new CookieCsrfTokenRepository();

    CsrfTokens(HostCookies cookies) {
        ofVisitors.setCookieName(cookies.nameOf(COOKIE));
        ofVisitors.setHeaderName(HEADER);
        ofVisitors.setCookieCustomizer(cookie ->
                cookie.path("/").httpOnly(true).secure(cookies.areSecure()).sameSite("Lax"));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return keeper(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        keeper(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return keeper(request).loadToken(request);
    }

    private CsrfTokenRepository keeper(HttpServletRequest request) {
        var session = request.getSession(false);
        var member = session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
        return member ? ofMembers : ofVisitors;
    }
}

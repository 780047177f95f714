package kr.oneroof.identity;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Where a log-in comes from, and what the browser remembers of earlier ones; the latter is not kept with the session.
 */
public class LoginDetails extends WebAuthenticationDetails {
    private final transient String device;

    /** @param device what the device's cookie says; may be empty */
    public LoginDetails(HttpServletRequest request, String device) {
        super(request);
        this.device = device;
    }

    String device() {
        return device;
    }
}

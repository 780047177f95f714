package kr.oneroof.support;

import java.util.Objects;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.web.context.WebApplicationContext;

/**
 * Gives OneRoof its own form tokens back: whoever sends a mock request with {@code csrf()} exchanges them for the whole
 * context, and the visitors of the next class would be given sessions.
 */
final class OwnFormTokens implements BeforeAllCallback, AfterAllCallback {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(OwnFormTokens.class);

    @Override
    public void beforeAll(ExtensionContext test) {
        test.getStore(HERE).put("tokens", WebTestUtils.getCsrfTokenRepository(request(test)));
    }

    @Override
    public void afterAll(ExtensionContext test) {
        WebTestUtils.setCsrfTokenRepository(
                request(test), Objects.requireNonNull(test.getStore(HERE).get("tokens", CsrfTokenRepository.class)));
    }

    private static MockHttpServletRequest request(ExtensionContext test) {
        var application = (WebApplicationContext) SpringExtension.getApplicationContext(test);
        return new MockHttpServletRequest(application.getServletContext());
    }
}

package kr.oneroof.identity.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import kr.oneroof.kernel.AddressProperties;

/**
 * Answers under the names that OneRoof has and under no other (421): whatever is made of a request's address, it is
 * ours. Whoever watches the health of a node asks it by whatever name the node has.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class KnownHostFilter extends OncePerRequestFilter {
    private static final String HEALTH = "/actuator/health";

    private final AddressProperties addresses;
    private final MessageSource messages;

    KnownHostFilter(AddressProperties addresses, MessageSource messages) {
        this.addresses = addresses;
        this.messages = messages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals(HEALTH) || path.startsWith(HEALTH + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (addresses.knows(request.getServerName())) {
            chain.doFilter(request, response);
            return;
        }
        var language = "en".equals(request.getLocale().getLanguage()) ? Locale.ENGLISH : Locale.KOREAN;
        response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write(messages.getMessage(
                        "identity.unknown-host",
                        new Object[] {addresses.baseUrl().toString()},
                        language));
    }
}

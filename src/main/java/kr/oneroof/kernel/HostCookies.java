package kr.oneroof.kernel;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookies of OneRoof: for this host alone, for no script, not sent along from other sites. Where OneRoof is reached
 * by https they are {@code Secure} and named {@code __Host-…}, so that no neighbouring host can plant one (RFC
 * 6265bis); plain http, as in the demo, does without either.
 */
@Component
public class HostCookies {
    private static final String BOUND_TO_HOST = "__Host-";

    private final boolean https;

    public HostCookies(AddressProperties addresses) {
        this.https = addresses.isHttps();
    }

    /** The name under which the browser keeps it. */
    public String nameOf(String plain) {
        return https ? BOUND_TO_HOST + plain : plain;
    }

    public boolean areSecure() {
        return https;
    }

    /** Any text; kept by the browser for so long. */
    public void set(HttpServletResponse response, String name, String text, Duration age) {
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(nameOf(name), value)
                        .path("/")
                        .httpOnly(true)
                        .secure(https)
                        .sameSite("Lax")
                        .maxAge(age)
                        .build()
                        .toString());
    }

    public void remove(HttpServletResponse response, String name) {
        set(response, name, "", Duration.ZERO);
    }

    /** What was set; empty when there is none or somebody spoilt it. */
    public Optional<String> get(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(nameOf(name)))
                .map(Cookie::getValue)
                .flatMap(HostCookies::text)
                .findFirst();
    }

    private static Stream<String> text(String value) {
        try {
            return Stream.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException spoilt) {
            return Stream.empty();
        }
    }
}

package kr.oneroof.callcenter.ringing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which telephone system (CTI) may report calls. Off as long as there is no token.
 *
 * @param ctiToken the system sends it in the header {@code X-CTI-Token}; 32 characters or more
 * @param ctiAddresses source addresses from which reports are accepted, in plain form; with none, none is accepted
 */
@Validated
@ConfigurationProperties("oneroof.callcenter")
record CtiProperties(
        @DefaultValue("") String ctiToken, @DefaultValue List<String> ctiAddresses) {
    private static final int SHORTEST = 32;

    CtiProperties {
        if (!ctiToken.isEmpty() && ctiToken.length() < SHORTEST) {
            throw new IllegalArgumentException("oneroof.callcenter.cti-token: 32 characters or more");
        }
        ctiAddresses = List.copyOf(ctiAddresses);
    }

    /** Compares in constant time, so that response times do not reveal the token. */
    boolean lets(String token, String address) {
        return !ctiToken.isEmpty()
                && ctiAddresses.contains(address)
                && MessageDigest.isEqual(
                        ctiToken.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}

package kr.oneroof.kernel;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which names people reach OneRoof.
 *
 * @param baseUrl the address that letters and codes lead to
 * @param hosts further names that may stand in a request, without port
 * @param demo whether this is the demo, which is opened on the machine itself too
 */
@ConfigurationProperties("oneroof")
public record AddressProperties(
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue List<String> hosts,
        @DefaultValue("false") boolean demo) {
    private static final Set<String> LOOPBACK =
            Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1", "[0:0:0:0:0:0:0:1]");

    /** Whether browsers come by TLS, wherever it ends. */
    public boolean isHttps() {
        return "https".equalsIgnoreCase(baseUrl.getScheme());
    }

    /**
     * Whether a request may name this host; the machine itself in the demo, and where the base address is the machine's
     * own.
     */
    public boolean knows(String host) {
        var asked = plain(host);
        var own = baseUrl.getHost() == null ? "" : plain(baseUrl.getHost());
        return asked.equals(own)
                || hosts.stream().map(AddressProperties::plain).anyMatch(asked::equals)
                || LOOPBACK.contains(asked) && (demo || LOOPBACK.contains(own));
    }

    private static String plain(String host) {
        var lower = host.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}

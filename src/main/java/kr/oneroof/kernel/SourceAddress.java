package kr.oneroof.kernel;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the present request comes from, for records that must say so and for limits that must count. */
public final class SourceAddress {
    private static final int NETWORK_BYTES = 8;

    private SourceAddress() {}

    /** The address of the request being served, or empty for OneRoof's own work. */
    public static String ofRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : "";
    }

    /** The network of the request being served, or empty for OneRoof's own work. */
    public static String networkOfRequest() {
        return networkOf(ofRequest());
    }

    /**
     * What limits count as one source: an IPv4 address, also when it is written as IPv6 ({@code ::ffff:1.2.3.4}), and
     * of IPv6 the first 64 bits, because a provider gives each customer at least that many addresses. What is no
     * address stays as it is; nothing is looked up.
     */
    public static String networkOf(String address) {
        try {
            var zone = address.indexOf('%');
            var literal = InetAddress.ofLiteral(zone < 0 ? address : address.substring(0, zone));
            return literal instanceof Inet6Address ? first64BitsOf(literal) : literal.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    private static String first64BitsOf(InetAddress address) {
        try {
            var network = Arrays.copyOf(Arrays.copyOf(address.getAddress(), NETWORK_BYTES), 2 * NETWORK_BYTES);
            return InetAddress.getByAddress(network).getHostAddress() + "/64";
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package kr.oneroof.kernel;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the present request comes from, for records that must say so. */
public final class SourceAddress {
    private SourceAddress() {
    }

    /** The address of the request being served, or empty for the house's own work. */
    public static String ofRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr() : "";
    }
}

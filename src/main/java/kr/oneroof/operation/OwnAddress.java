package kr.oneroof.operation;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.actuate.endpoint.web.PathMappedEndpoints;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/** Where this process answers itself: the ports are known once the web servers listen, whatever the settings say. */
class OwnAddress {
    private static final String MANAGEMENT = "management";
    private static final String FILE = "/css/oneroof.svg";
    private static final String THIS_MACHINE = "127.0.0.1";

    private final ServerProperties server;
    private final PathMappedEndpoints endpoints;
    private final String contextPath;
    private volatile int port;
    private volatile boolean managementApart;

    OwnAddress(ServerProperties server, PathMappedEndpoints endpoints, String contextPath) {
        this.server = server;
        this.endpoints = endpoints;
        this.contextPath = contextPath;
    }

    @EventListener
    void opened(WebServerInitializedEvent opened) {
        if (WebServerApplicationContext.hasServerNamespace(opened.getApplicationContext(), MANAGEMENT)) {
            managementApart = true;
        } else {
            port = opened.getWebServer().getPort();
        }
    }

    /** An address of the site, its path without the context's; empty where no web server listens. */
    Optional<URI> page(String path) {
        return port <= 0
                ? Optional.empty()
                : Optional.of(URI.create((Ssl.isEnabled(server.getSsl()) ? "https" : "http") + "://"
                        + host(server.getAddress()) + ":" + port + contextPath + path));
    }

    /**
     * Where liveness is asked. Where the management has a port of its own it has threads of its own too, and its
     * liveness says nothing about the site's: then the site is asked for a file.
     */
    Optional<URI> liveness() {
        if (managementApart) {
            return page(FILE);
        }
        var health = endpoints.getPath(EndpointId.of("health"));
        return page((health == null ? "/actuator/health" : health) + "/liveness");
    }

    private static String host(@Nullable InetAddress bound) {
        if (bound == null || bound.isAnyLocalAddress()) {
            return THIS_MACHINE;
        }
        return bound instanceof Inet6Address ? "[" + bound.getHostAddress() + "]" : bound.getHostAddress();
    }
}

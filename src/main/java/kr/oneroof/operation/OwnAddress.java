package kr.oneroof.operation;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
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
    private static final String THIS_MACHINE = "127.0.0.1";

    private final ServerProperties server;
    private final ManagementServerProperties management;
    private final PathMappedEndpoints endpoints;
    private final String contextPath;
    private volatile int port;
    private volatile int managementPort;

    OwnAddress(ServerProperties server, ManagementServerProperties management, PathMappedEndpoints endpoints,
            String contextPath) {
        this.server = server;
        this.management = management;
        this.endpoints = endpoints;
        this.contextPath = contextPath;
    }

    @EventListener
    void opened(WebServerInitializedEvent opened) {
        if (WebServerApplicationContext.hasServerNamespace(opened.getApplicationContext(), MANAGEMENT)) {
            managementPort = opened.getWebServer().getPort();
        } else {
            port = opened.getWebServer().getPort();
        }
    }

    /** An address of the site, its path without the context's; empty where no web server listens. */
    Optional<URI> page(String path) {
        return port <= 0 ? Optional.empty()
                : Optional.of(address(server.getSsl(), server.getAddress(), port, contextPath + path));
    }

    /** Where liveness is asked: on the management's port if it has one of its own. */
    Optional<URI> liveness() {
        var mapped = endpoints.getPath(EndpointId.of("health"));
        var path = (mapped == null ? "/actuator/health" : mapped) + "/liveness";
        if (managementPort <= 0) {
            return page(path);
        }
        return Optional.of(address(management.getSsl(), management.getAddress(), managementPort,
                Optional.ofNullable(management.getBasePath()).orElse("") + path));
    }

    private static URI address(@Nullable Ssl ssl, @Nullable InetAddress bound, int port, String path) {
        return URI.create((Ssl.isEnabled(ssl) ? "https" : "http") + "://" + host(bound) + ":" + port + path);
    }

    private static String host(@Nullable InetAddress bound) {
        if (bound == null || bound.isAnyLocalAddress()) {
            return THIS_MACHINE;
        }
        return bound instanceof Inet6Address ? "[" + bound.getHostAddress() + "]" : bound.getHostAddress();
    }
}

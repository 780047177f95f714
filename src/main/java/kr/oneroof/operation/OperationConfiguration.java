package kr.oneroof.operation;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.ServletContext;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.endpoint.web.PathMappedEndpoints;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

import kr.oneroof.identity.RouteSource;

/** The process's own look after itself. */
@Configuration(proxyBeanMethods = false)
class OperationConfiguration {
    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(5);

    @Bean
    OwnAddress ownAddress(ServerProperties server, PathMappedEndpoints endpoints, ServletContext site) {
        return new OwnAddress(server, endpoints, site.getContextPath());
    }

    /** Only in production does something start the process again. */
    @Bean
    Watchdog watchdog(OwnAddress own, OperationProperties properties, Environment environment) {
        var halts = environment.acceptsProfiles(Profiles.of("prod"));
        return new Watchdog(
                new LivenessProbe(own::liveness, OwnClient.open(CONNECTS_WITHIN), System::nanoTime),
                properties.silence(),
                properties.silences(),
                halts ? HungProcessExit::halt : HungProcessExit::say);
    }

    @Bean
    @ConditionalOnProperty(name = "oneroof.operation.warm-up", matchIfMissing = true)
    WarmUp warmUp(
            OwnAddress own,
            List<RouteSource> plans,
            OperationProperties properties,
            @Value("${oneroof.base-url}") URI publicAddress) {
        return new WarmUp(own, plans, publicAddress, properties.warmUpWithin());
    }
}

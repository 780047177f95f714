package kr.oneroof.identity.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import kr.oneroof.identity.AuthenticationStages;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Lets everybody where the module's {@link RouteSource} says, and refuses what no module names. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String[] ASSETS = {
        "/krds/**", "/css/**", "/js/**", "/_static/**", "/error", "/favicon.ico", "/actuator/health/**"
    };
    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain house(HttpSecurity http, List<RouteSource> routes, AccessRefusedHandler refused)
            throws Exception {
        http.authorizeHttpRequests(requests -> {
            requests.requestMatchers(ASSETS).permitAll();
            requests.requestMatchers("/login/code", "/login/enrolment").hasAuthority(AuthenticationStages.HALF_WAY);
            routes.stream().flatMap(source -> source.routes().stream()).forEach(route -> {
                var matched = requests.requestMatchers(route.patterns().toArray(String[]::new));
                if (route.isPublic()) {
                    matched.permitAll();
                } else {
                    matched.hasAnyAuthority(authorities(route));
                }
            });
            requests.anyRequest().denyAll();
        });
        http.exceptionHandling(handling -> handling.accessDeniedHandler(refused));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny));
        return http.build();
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    private static String[] authorities(Route route) {
        return route.who().stream().map(Role::authority).toArray(String[]::new);
    }
}

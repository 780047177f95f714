package kr.oneroof.identity.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import kr.oneroof.identity.AuthenticationStages;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Lets each address in as its room's {@link RouteSource} says, and refuses what is on no plan. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String[] ASSETS = {
        "/krds/**", "/css/**", "/js/**", "/_static/**", "/error", "/favicon.ico", "/actuator/health/**"
    };
    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain house(
            HttpSecurity http, List<RouteSource> plans, LoginHandlers steps, AccessRefusedHandler atTheDoor)
            throws Exception {
        http.authorizeHttpRequests(requests -> {
            requests.requestMatchers(ASSETS).permitAll();
            requests.requestMatchers("/login/code", "/login/enrolment").hasAuthority(AuthenticationStages.HALF_WAY);
            plans.stream().flatMap(plan -> plan.doors().stream()).forEach(door -> {
                var matched = requests.requestMatchers(door.patterns().toArray(String[]::new));
                if (door.isPublic()) {
                    matched.permitAll();
                } else {
                    matched.hasAnyAuthority(authorities(door));
                }
            });
            requests.anyRequest().denyAll();
        });
        http.formLogin(login -> login.loginPage("/login")
                .failureHandler(steps.refused())
                .successHandler(steps.shown())
                .authenticationDetailsSource(steps::details)
                .permitAll());
        http.csrf(csrf -> csrf.csrfTokenRepository(steps.tokens()));
        http.requestCache(cache -> cache.requestCache(steps.asked()));
        http.exceptionHandling(handling -> handling.accessDeniedHandler(atTheDoor));
        http.logout(
                logout -> logout.addLogoutHandler(steps).logoutUrl("/logout").logoutSuccessUrl("/?goodbye"));
        http.addFilterBefore(steps.sessionLife(), SecurityContextHolderFilter.class);
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

    private static String[] authorities(Route door) {
        return door.who().stream().map(Role::authority).toArray(String[]::new);
    }
}

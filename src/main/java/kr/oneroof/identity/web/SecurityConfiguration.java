package kr.oneroof.identity.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.Role;

/** Lets each address in as its room's {@link DoorPlan} says, and refuses what is on no plan. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    @Bean
    SecurityFilterChain house(HttpSecurity http, List<DoorPlan> plans) throws Exception {
        http.authorizeHttpRequests(requests -> {
            requests.requestMatchers("/krds/**", "/static/**", "/webjars/**", "/error", "/actuator/health/**")
                    .permitAll();
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
        return http.build();
    }

    private static String[] authorities(Door door) {
        return door.who().stream().map(Role::authority).toArray(String[]::new);
    }
}

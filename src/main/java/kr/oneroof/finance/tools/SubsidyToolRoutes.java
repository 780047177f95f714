package kr.oneroof.finance.tools;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/**
 * Open to everybody. Programs send a question and get an answer: no session and no form, so no token of a form either.
 */
@Configuration(proxyBeanMethods = false)
class SubsidyToolRoutes implements RouteSource, MenuSource {
    static final String PATH = "/tools/interest-subsidy";

    @Bean
    @Order(2)
    SecurityFilterChain subsidyTool(HttpSecurity http) throws Exception {
        return http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.toEverybody(PATH));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forEverybody("finance.tools.menu", PATH, 81));
    }
}

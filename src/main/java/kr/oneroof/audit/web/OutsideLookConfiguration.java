package kr.oneroof.audit.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.PathContainer;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.CurrentActor;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/**
 * Keeps every look of banks, agencies and experts (안전성 확보조치 기준 제8조: all but the person concerned), before the page is
 * shown: whatever stands behind a door made for them, unless the module kept a line of its own that says more.
 */
@Configuration(proxyBeanMethods = false)
class OutsideLookConfiguration implements WebMvcConfigurer {
    private static final Set<Role> OUTSIDE = EnumSet.of(Role.ADVISOR, Role.BANK_USER, Role.AGENCY_USER);
    private static final int FIRST_REFUSAL = 300;

    private final ObjectProvider<RouteSource> plans;
    private final ObjectProvider<Looks> looks;
    private final CurrentActor actors;
    private final TransactionTemplate transactions;
    private volatile @Nullable List<PathPattern> doors;

    OutsideLookConfiguration(
            ObjectProvider<RouteSource> plans,
            ObjectProvider<Looks> looks,
            CurrentActor actors,
            TransactionTemplate transactions) {
        this.plans = plans;
        this.looks = looks;
        this.actors = actors;
        this.transactions = transactions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public void postHandle(
                    HttpServletRequest request,
                    HttpServletResponse response,
                    Object handler,
                    @Nullable ModelAndView page) {
                if ("GET".equals(request.getMethod())
                        && isShown(response, page)
                        && request.getAttribute(Looks.KEPT) == null
                        && actors.now()
                                .filter(OutsideLookConfiguration::isOutside)
                                .isPresent()
                        && isBehindTheirDoor(request.getRequestURI())) {
                    keep(request.getRequestURI());
                }
            }
        });
    }

    private void keep(String path) {
        transactions.executeWithoutResult(
                status -> looks.getObject().keep(new Look(null, path, "audit.look.outside", "")));
    }

    private static boolean isShown(HttpServletResponse response, @Nullable ModelAndView page) {
        var leadsOn = page != null
                && Objects.requireNonNullElse(page.getViewName(), "").startsWith("redirect:");
        return !leadsOn && response.getStatus() < FIRST_REFUSAL;
    }

    private static boolean isOutside(Actor actor) {
        return actor.roles().stream().anyMatch(OUTSIDE::contains);
    }

    private boolean isBehindTheirDoor(String path) {
        var known = doors;
        if (known == null) {
            known = plans.stream()
                    .flatMap(plan -> plan.routes().stream())
                    .filter(OutsideLookConfiguration::isTheirs)
                    .flatMap(door -> door.patterns().stream())
                    .map(PathPatternParser.defaultInstance::parse)
                    .toList();
            doors = known;
        }
        var asked = PathContainer.parsePath(path);
        return known.stream().anyMatch(door -> door.matches(asked));
    }

    /** Made for them, and not one that stands open to everybody logged in. */
    private static boolean isTheirs(Route door) {
        return !door.isPublic()
                && door.who().stream().anyMatch(OUTSIDE::contains)
                && !door.who().containsAll(EnumSet.allOf(Role.class));
    }
}

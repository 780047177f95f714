package kr.oneroof.consultation.presence.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import kr.oneroof.consultation.presence.PresenceService;
import kr.oneroof.identity.CurrentActor;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;
import kr.oneroof.kernel.RequestNumber;

/**
 * Records whoever opens a page of a case and gives the page the names of the others, so that it also works without
 * script.
 */
@Component
class PresenceInterceptor implements WebMvcConfigurer, HandlerInterceptor, RouteSource {
    private final PresenceService presences;
    private final CurrentActor actors;

    PresenceInterceptor(PresenceService presences, CurrentActor actors) {
        this.presences = presences;
        this.actors = actors;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.to(Set.of(Role.CONSULTANT, Role.DIRECTOR), "/desk/consultations/*/presence"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/desk/consultations/*", "/desk/consultations/*/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null
                && page.hasView()
                && !String.valueOf(page.getViewName()).startsWith("redirect:")
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("number") instanceof String number) {
            actors.now()
                    .ifPresent(
                            actor -> page.addObject("others", presences.enter(new RequestNumber(number), actor.id())));
        }
    }
}

package kr.oneroof.consultation.views.web;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import kr.oneroof.consultation.views.SavedViewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.CurrentActor;

/** Gives the board and the list the links to the reader's views; the desk itself knows nothing of them. */
@Component
class SavedViewInterceptor implements WebMvcConfigurer, HandlerInterceptor {
    private final SavedViewService views;
    private final CurrentActor actors;

    SavedViewInterceptor(SavedViewService views, CurrentActor actors) {
        this.views = views;
        this.actors = actors;
    }

    /** @param current whether the list on the screen is narrowed just so */
    record ViewLink(UUID id, String name, String sharedBy, boolean current) {}

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/desk/consultations", "/desk/consultations/list");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.hasView()) {
            actors.now()
                    .ifPresent(actor -> page.addObject(
                            "savedViews", links(actor, page.getModel().get("filter"))));
        }
    }

    private List<ViewLink> links(Actor reader, @Nullable Object filter) {
        return views.seenBy(reader).stream()
                .map(shown -> new ViewLink(
                        shown.view().id(),
                        shown.view().label().name(),
                        shown.sharedBy(),
                        shown.view().filter().equals(filter)))
                .toList();
    }
}

package kr.oneroof.shell.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.HeaderPart;
import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;

/** Gives every page its frame. */
@ControllerAdvice
class FrameAdvice {
    private final ObjectProvider<MenuSource> menus;
    private final ObjectProvider<HeaderPart> parts;

    FrameAdvice(ObjectProvider<MenuSource> menus, ObjectProvider<HeaderPart> parts) {
        this.menus = menus;
        this.parts = parts;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, @AuthenticationPrincipal @Nullable Actor actor) {
        var path = request.getRequestURI();
        if (!"GET".equals(request.getMethod()) && !"POST".equals(request.getMethod()) || isJson(request)) {
            return new Frame(actor, List.of(), List.of(), path, path);
        }
        var here = "GET".equals(request.getMethod()) && request.getQueryString() != null
                ? path + "?" + request.getQueryString() : path;
        return new Frame(actor, menu(actor), items(actor), path, here);
    }

    private static boolean isJson(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept")).filter(accept -> accept.contains("json")).isPresent();
    }

    private List<MenuEntry> menu(@Nullable Actor actor) {
        var roles = actor == null ? Set.<Role>of() : actor.roles();
        return menus.stream().flatMap(source -> source.entries().stream())
                .filter(entry -> entry.isSeenBy(roles))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }

    private List<HeaderPart.Item> items(@Nullable Actor actor) {
        return actor == null ? List.of()
                : parts.orderedStream().flatMap(part -> part.items(actor).stream()).toList();
    }
}

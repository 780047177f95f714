package kr.oneroof.shell.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.HeaderSource;
import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;

/** Makes the frame of a page from what the modules add to it. */
@Component
class FrameFactory {
    private final ObjectProvider<MenuSource> menus;
    private final ObjectProvider<HeaderSource> parts;

    FrameFactory(ObjectProvider<MenuSource> menus, ObjectProvider<HeaderSource> parts) {
        this.menus = menus;
        this.parts = parts;
    }

    Frame frame(HttpServletRequest request, @Nullable Actor actor) {
        showToken(request);
        var unread = EmptyRequest.behind(request);
        var broken = unread == null ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : unread.address();
        var path = broken == null ? request.getRequestURI() : broken.toString();
        var here = "GET".equals(request.getMethod()) && request.getQueryString() != null
                ? path + "?" + request.getQueryString()
                : path;
        return new Frame(actor, menu(actor), items(actor), path, here);
    }

    /** A page may be longer than what is held back before it is sent; the visitor's token must go out before it. */
    private static void showToken(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }

    private List<MenuEntry> menu(@Nullable Actor actor) {
        var roles = actor == null ? Set.<Role>of() : actor.roles();
        return menus.stream()
                .flatMap(source -> source.entries().stream())
                .filter(entry -> entry.isSeenBy(roles))
                .sorted(Comparator.comparingInt(MenuEntry::order).thenComparing(MenuEntry::path))
                .toList();
    }

    private List<HeaderSource.Item> items(@Nullable Actor actor) {
        return actor == null
                ? List.of()
                : parts.orderedStream()
                        .flatMap(part -> part.items(actor).stream())
                        .toList();
    }
}

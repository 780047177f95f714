package kr.oneroof.shell.web;

import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

@Component
class ShellRoutes implements RouteSource {
    @Override
    public List<Route> routes() {
        return List.of(Route.toEverybody("/", "/language", "/privacy", "/accessibility", "/no-mail-collection"));
    }
}

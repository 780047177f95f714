package kr.oneroof.identity;

import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is acting, for code that no controller hands the actor to (the audit trail, above all). */
@Component
public class CurrentActor {
    /** Empty for a visitor and for OneRoof's own jobs. */
    public Optional<Actor> now() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast);
    }
}

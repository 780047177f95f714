package kr.oneroof.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;

/**
 * The root of things that change together and tell what happened to them.
 *
 * <p>Saving through a Spring Data repository publishes the events. Unlike Spring's own base class, the events can be
 * read by a test without Spring.
 */
@MappedSuperclass
public abstract class Aggregate {
    @Transient
    private final List<Object> events = new ArrayList<>();

    /** Empty until the first save, by which Spring Data knows what is new. */
    @Version
    private @Nullable Long version;

    /** Notes an event to be published when this aggregate is saved. */
    protected void tell(Object event) {
        events.add(event);
    }

    /** What happened since the last save, oldest first. */
    @DomainEvents
    public Collection<Object> events() {
        return List.copyOf(events);
    }

    /** Counts the changes that were saved; the forms carry it. */
    public long version() {
        return Objects.requireNonNullElse(version, 0L);
    }

    /** @throws ChangedMeanwhile when somebody saved since that version was shown */
    public void requireUnchangedSince(long shown) {
        if (shown != version()) {
            throw new ChangedMeanwhile();
        }
    }

    @AfterDomainEventPublication
    void clearEvents() {
        events.clear();
    }
}

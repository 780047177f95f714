package kr.oneroof.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;

import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;

/**
 * The root of things that change together and tell the house what happened to them.
 *
 * <p>Saving through a Spring Data repository publishes the news. Unlike Spring's own base class, the news can be read
 * by a test without Spring.
 */
@MappedSuperclass
public abstract class Aggregate {
    @Transient
    private final List<Object> news = new ArrayList<>();

    /** Notes an event to be published when this aggregate is saved. */
    protected void tell(Object event) {
        news.add(event);
    }

    /** What happened since the last save, oldest first. */
    @DomainEvents
    public Collection<Object> news() {
        return List.copyOf(news);
    }

    @AfterDomainEventPublication
    void forgetNews() {
        news.clear();
    }
}

package kr.oneroof.identity;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the owner of an account what changed at its door, whoever did it; within the change itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountWarnings {
    private final Persons persons;
    private final AccountPost post;

    AccountWarnings(Persons persons, AccountPost post) {
        this.persons = persons;
        this.post = post;
    }

    @EventListener
    void on(AccountEvent.FactorEnrolled enrolled) {
        persons.findById(enrolled.person()).ifPresent(person -> post.factorChanged(person, "factor-enrolled"));
    }

    @EventListener
    void on(AccountEvent.FactorForgotten forgotten) {
        persons.findById(forgotten.person()).ifPresent(person -> post.factorChanged(person, "factor-forgotten"));
    }
}

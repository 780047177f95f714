package kr.oneroof.identity;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the owner of an account what changed in its log-in, whoever did it; within the change itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SecondFactorNotifications {
    private final PersonRepository persons;
    private final AccountNotifications notifications;

    SecondFactorNotifications(PersonRepository persons, AccountNotifications notifications) {
        this.persons = persons;
        this.notifications = notifications;
    }

    @EventListener
    void on(AccountEvent.FactorEnrolled enrolled) {
        persons.findById(enrolled.person()).ifPresent(person -> notifications.factorChanged(person, "factor-enrolled"));
    }

    @EventListener
    void on(AccountEvent.FactorForgotten forgotten) {
        persons.findById(forgotten.person())
                .ifPresent(person -> notifications.factorChanged(person, "factor-forgotten"));
    }
}

package kr.oneroof.consultation.outreach.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.Category;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;

/** The lists that the forms offer. */
@Component("outreachChoices")
class TourFormPage {
    private final PersonQueries people;
    private final MessageSource messages;

    TourFormPage(PersonQueries people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    /** Whoever may go on a tour: consultants by name, then the director. */
    Map<String, String> staff() {
        var names = new LinkedHashMap<String, String>();
        Stream.of(Role.CONSULTANT, Role.DIRECTOR)
                .flatMap(role -> people.withRole(role).stream())
                .forEach(card -> names.putIfAbsent(card.id().toString(), (card.name() + " " + card.unit()).strip()));
        return names;
    }

    Map<String, String> categories(Locale language) {
        var words = new LinkedHashMap<String, String>();
        Stream.of(Category.values())
                .forEach(one -> words.put(one.name(), messages.getMessage(one.messageKey(), null, language)));
        return words;
    }
}

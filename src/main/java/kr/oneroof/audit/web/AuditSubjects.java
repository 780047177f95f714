package kr.oneroof.audit.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import kr.oneroof.audit.CompanyNameSource;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.PersonId;

/** Names for {@code person:<id>} and {@code company:<id>}: a page costs two statements, however long it is. */
@Component
class AuditSubjects {
    private static final String PERSON = "person:";
    private static final String COMPANY = "company:";

    private final ObjectProvider<CompanyNameSource> companies;
    private final PersonQueries people;

    AuditSubjects(ObjectProvider<CompanyNameSource> companies, PersonQueries people) {
        this.companies = companies;
        this.people = people;
    }

    /** What nobody knows (any more) is left out. */
    Map<String, String> of(Collection<String> subjects) {
        var names = new HashMap<String, String>();
        people.cards(ids(subjects, PERSON, PersonId::new)).forEach((id, card) -> names.put(PERSON + id, card.name()));
        var firms = ids(subjects, COMPANY, Function.identity());
        companies.forEach(room -> room.namesOf(firms).forEach((id, name) -> names.put(COMPANY + id, name)));
        return names;
    }

    private static <T> List<T> ids(Collection<String> subjects, String kind, Function<UUID, T> maker) {
        return subjects.stream()
                .filter(subject -> subject.startsWith(kind))
                .distinct()
                .map(subject -> maker.apply(UUID.fromString(subject.substring(kind.length()))))
                .toList();
    }
}

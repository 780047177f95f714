package kr.oneroof.consultation.views.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.consultation.IndustryGroup;
import kr.oneroof.consultation.Outcome;
import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.consultation.workbench.CaseMeasure;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TypedInput;

/** A filter in the reader's words; what narrows nothing is left out. */
@Component
class CaseFilterDescription {
    private final MessageSource messages;
    private final PersonQueries people;

    CaseFilterDescription(MessageSource messages, PersonQueries people) {
        this.messages = messages;
        this.people = people;
    }

    /** Conditions by their headings, the order last. */
    Map<String, String> of(CaseFilter filter) {
        var consultant = person(filter.consultant());
        return of(filter, consultant.flatMap(people::find).map(PersonCard::name).orElse(""));
    }

    /** Each filter on one line; all names together cost one statement. */
    Map<CaseFilter, String> lines(Collection<CaseFilter> filters) {
        var names = people.cards(filters.stream()
                .flatMap(filter -> person(filter.consultant()).stream())
                .distinct()
                .toList());
        return filters.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        filter -> String.join(
                                " · ",
                                of(
                                                filter,
                                                person(filter.consultant())
                                                        .map(names::get)
                                                        .map(PersonCard::name)
                                                        .orElse(""))
                                        .values())));
    }

    private Map<String, String> of(CaseFilter filter, String consultant) {
        var all = new LinkedHashMap<String, String>();
        all.put("desk.words", filter.words());
        all.put("desk.status", choice(CaseStatus.class, filter.status(), CaseStatus::messageKey));
        all.put("desk.owner", consultant);
        all.put("desk.unit", filter.unit());
        all.put("desk.outcome", choice(Outcome.class, filter.outcome(), Outcome::messageKey));
        all.put("desk.category", choice(Category.class, filter.category(), Category::messageKey));
        all.put("desk.channel", choice(FilingChannel.class, filter.channel(), FilingChannel::messageKey));
        all.put("desk.district", filter.district());
        all.put("desk.industry", industry(filter.industry()));
        all.put("desk.size", filter.size().isEmpty() ? "" : named("company.size." + filter.size(), filter.size()));
        all.put("desk.from", filter.from());
        all.put("desk.to", filter.until());
        all.put("desk.counted", choice(CaseMeasure.class, filter.counted(), CaseMeasure::messageKey));
        all.put("desk.sort", words(filter.order().messageKey()));
        all.values().removeIf(String::isEmpty);
        return all.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> words(entry.getKey()), Map.Entry::getValue, (first, _) -> first, LinkedHashMap::new));
    }

    private <E extends Enum<E>> String choice(Class<E> type, String name, Function<E, String> key) {
        return TypedInput.choice(type, name).map(key).map(this::words).orElse("");
    }

    private String industry(String code) {
        return IndustryGroup.all().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .map(group -> words(group.messageKey()))
                .orElse(code);
    }

    private String words(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private String named(String key, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()));
    }

    private static Optional<PersonId> person(String id) {
        try {
            return Optional.of(id)
                    .filter(text -> !text.isEmpty())
                    .map(UUID::fromString)
                    .map(PersonId::new);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

package kr.oneroof.consultation;

import java.util.List;
import java.util.Optional;

import kr.oneroof.kernel.RequestNumber;

/**
 * Hung up as a bean by each sub-room (clinic, consulting room, council …): its part of a case's page, so that a new
 * sub-room changes no line there. Ordered with {@code @Order}.
 */
public interface CaseCardSource {
    /** On the staff's page; empty when there is neither something to know nor something to do. */
    Optional<Card> forStaff(RequestNumber number, CaseStatus status);

    /** On the company's own page, which has seen to it that the case is the company's. */
    Optional<Card> forCompany(RequestNumber number, CaseStatus status);

    /** A card: its title, what is known, and the ways on. */
    record Card(String titleKey, List<Fact> facts, List<Way> ways) {
        public Card {
            facts = List.copyOf(facts);
            ways = List.copyOf(ways);
        }
    }

    /** A line of the card: a message key with its arguments, as the page's language words them. */
    record Fact(String messageKey, List<?> arguments) {
        public Fact {
            arguments = List.copyOf(arguments);
        }

        public static Fact of(String messageKey, Object... arguments) {
            return new Fact(messageKey, List.of(arguments));
        }
    }

    /** A link to what can be done, or to what one should see: a message key with its arguments. */
    record Way(String messageKey, String path, List<?> arguments) {
        public Way {
            arguments = List.copyOf(arguments);
        }

        public Way(String messageKey, String path) {
            this(messageKey, path, List.of());
        }

        /** A link whose words name what it leads to. */
        public static Way to(String path, String messageKey, Object... arguments) {
            return new Way(messageKey, path, List.of(arguments));
        }
    }
}

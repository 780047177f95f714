package kr.oneroof.company;

import java.util.List;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;

/** Implemented by a module that knows something of a company which staff see on its page (기업 한눈에 보기). */
public interface CompanySectionSource {
    /** What this reader may see of it. */
    Aside of(CompanyId company, Actor reader);

    /**
     * A part of the page.
     *
     * @param titleKey message key of its title
     * @param emptyKey message key of what is said when there is nothing
     * @param more where the whole list is
     */
    record Aside(String titleKey, String emptyKey, List<Entry> entries, String more) {
        public Aside {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A line, in the reader's language.
     *
     * @param page where it is read, empty when that is no page of the reader's
     */
    record Entry(String title, String page, List<String> facts) {
        public Entry {
            facts = List.copyOf(facts);
        }
    }
}

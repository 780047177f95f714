package kr.oneroof.venue.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kr.oneroof.kernel.PersonId;

/** Looks rules up, and keeps new ones. */
public interface RuleSets {
    /** Which hold on a day. @throws kr.oneroof.kernel.NotOnFile when there are none yet */
    RuleSet on(Facility facility, LocalDate day);

    /** Which hold on a day; nothing before the first ones. */
    Optional<RuleSet> find(Facility facility, LocalDate day);

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    RuleSet require(UUID rules);

    /** By facility, the newest first. */
    List<RuleSet> all();

    /**
     * Keeps rules from a day to come on; what was booked before stays as it was.
     *
     * @throws RulesRefused for a day that is past, or taken
     */
    void keep(RuleSet rules, PersonId by);
}

package kr.oneroof.requestfile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import kr.oneroof.clock.Term;

/**
 * A term that runs, and how it was extended (민원 처리에 관한 법률 시행령 제21조).
 *
 * @param serial 1 from receipt on, one more with each reopening
 */
record RunningTerm(int serial, Term term, Instant startsAt, List<Term> extensions) {
    private static final int MOST_EXTENSIONS = 2;
    private static final int HOURS_PER_DAY = 8;

    RunningTerm {
        extensions = List.copyOf(extensions);
    }

    static RunningTerm first(Term term, Instant startsAt) {
        return new RunningTerm(1, term, startsAt, List.of());
    }

    RunningTerm with(Term another) {
        return new RunningTerm(serial, another, startsAt, extensions);
    }

    RunningTerm next(Term fresh, Instant now) {
        return new RunningTerm(serial + 1, fresh, now, List.of());
    }

    /**
     * @throws TermExtensionRefused when it would be the third, is longer than the term, or lacks the consent it needs
     */
    RunningTerm extended(TermExtension extension) {
        if (extensions.size() == MOST_EXTENSIONS) {
            throw new TermExtensionRefused("third");
        }
        if (hours(extension.by()) > hours(term)) {
            throw new TermExtensionRefused("longer-than-term");
        }
        if (!extensions.isEmpty()
                && (extension.consent() == null || extension.consent().isBlank())) {
            throw new TermExtensionRefused("consent-missing");
        }
        var longer = new ArrayList<>(extensions);
        longer.add(extension.by());
        return new RunningTerm(serial, term, startsAt, longer);
    }

    /** Term and extensions in one, counted the way that the term itself is counted. */
    Term whole() {
        if (extensions.isEmpty()) {
            return term;
        }
        var hours =
                hours(term) + extensions.stream().mapToInt(RunningTerm::hours).sum();
        var byDay = term.unit() == Term.Unit.DAYS && term.period() > 5;
        return byDay ? Term.days(Math.ceilDiv(hours, HOURS_PER_DAY)) : Term.hours(hours);
    }

    static int hours(Term term) {
        return term.unit() == Term.Unit.DAYS ? term.period() * HOURS_PER_DAY : term.period();
    }
}

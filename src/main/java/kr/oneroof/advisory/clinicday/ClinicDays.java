package kr.oneroof.advisory.clinicday;

import java.time.LocalDate;
import java.util.List;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Plans clinic days, and sends the offers of a plan. */
public interface ClinicDays {
    /** All sorted requests that nobody is asked about and that this reader may read. */
    Comparison plan(List<LocalDate> days, int seats, Actor reader);

    /**
     * Offers, no decree: each expert still answers. @return how many could be asked; who was taken meanwhile is left
     * out
     */
    int offer(List<Choice> choices, Actor by);

    /** A line of a plan as it was shown. */
    record Choice(RequestNumber number, PersonId expert, LocalDate day) {}
}

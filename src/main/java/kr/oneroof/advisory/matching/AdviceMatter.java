package kr.oneroof.advisory.matching;

import java.time.LocalDate;
import java.util.List;

import kr.oneroof.advisory.panel.ExpertGroup;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Firm;
import kr.oneroof.advisory.panel.Language;
import kr.oneroof.kernel.Won;

/**
 * What an expert is looked for.
 *
 * @param onSite whether somebody has to come to the company
 * @param industry two digits KSIC, or empty when it is not known
 * @param hours planned hours of advice
 * @param ceiling most that the advice may cost (예산)
 * @param from first day on which it is wanted, {@code until} the last
 * @param company whose matter it is
 */
public record AdviceMatter(
        ExpertGroup group,
        Field field,
        Task task,
        Language language,
        boolean onSite,
        String industry,
        int hours,
        Won ceiling,
        LocalDate from,
        LocalDate until,
        Firm company,
        List<Party> parties) {
    public AdviceMatter {
        parties = List.copyOf(parties);
    }
}

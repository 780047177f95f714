package kr.oneroof.consultation.workbench.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.consultation.IndustryGroup;
import kr.oneroof.consultation.Outcome;
import kr.oneroof.consultation.workbench.CaseMeasure;
import kr.oneroof.consultation.workbench.CaseSort;
import kr.oneroof.consultation.workbench.ConsultantQueries;

/** What select boxes offer, in the reader's language. */
@Component
class CaseOptions {
    private static final String[] SIZES = {"MICRO", "SMALL", "MEDIUM", "MIDSIZE", "LARGE"};

    private final MessageSource messages;
    private final ConsultantQueries consultants;

    CaseOptions(MessageSource messages, ConsultantQueries consultants) {
        this.messages = messages;
        this.consultants = consultants;
    }

    public Map<String, String> categories() {
        return of(Category.values(), Category::messageKey);
    }

    public Map<String, String> complexities() {
        return of(Complexity.values(), Complexity::messageKey);
    }

    public Map<String, String> outcomes() {
        return of(Outcome.values(), Outcome::messageKey);
    }

    public Map<String, String> statuses() {
        return of(CaseStatus.values(), CaseStatus::messageKey);
    }

    public Map<String, String> channels() {
        return of(FilingChannel.values(), FilingChannel::messageKey);
    }

    public Map<String, String> measures() {
        return of(CaseMeasure.values(), CaseMeasure::messageKey);
    }

    /** Trades in the order of their codes. */
    public Map<String, String> industries() {
        return of(IndustryGroup.all().toArray(IndustryGroup[]::new), IndustryGroup::code, IndustryGroup::messageKey);
    }

    public Map<String, String> sizes() {
        return of(SIZES, size -> size, size -> "company.size." + size);
    }

    public Map<String, String> sorts() {
        return of(CaseSort.values(), CaseSort::messageKey);
    }

    public Map<String, String> units() {
        var all = new LinkedHashMap<String, String>();
        consultants.units().forEach(unit -> all.put(unit, unit));
        return all;
    }

    /** Consultants with their group and how much they have to do. */
    public Map<String, String> people() {
        var all = new LinkedHashMap<String, String>();
        consultants
                .all()
                .forEach(card ->
                        all.put(card.id().toString(), words("desk.consultant", card.name(), card.unit(), card.open())));
        return all;
    }

    private <E extends Enum<E>> Map<String, String> of(E[] constants, Function<E, String> key) {
        return of(constants, Enum::name, key);
    }

    private <T> Map<String, String> of(T[] values, Function<T, String> code, Function<T, String> key) {
        var all = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(value -> all.put(code.apply(value), words(key.apply(value))));
        return all;
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}

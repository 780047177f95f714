package kr.oneroof.consultation.workbench;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import kr.oneroof.dashboard.FigureFilter;

/** What cases are sorted into. */
enum CaseDimension {
    CATEGORY("c.category", "#consultation.category."),
    MONTH("to_char(c.filed_at at time zone 'Asia/Seoul', 'YYYY-MM')", ""),
    DISTRICT("c.district", ""),
    UNIT("c.unit", ""),
    INDUSTRY("c.industry_group", "#desk.industry."),
    SIZE("c.size_class", "#company.size."),
    CHANNEL("c.channel", "#consultation.channel.");

    private final String key;
    private final String words;

    CaseDimension(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** Those that have a place of their own in the filter; a month is a period. */
    static List<CaseDimension> narrowing() {
        return Arrays.stream(values()).filter(dimension -> dimension != MONTH).toList();
    }

    String key() {
        return key;
    }

    /** Its column; there is none of months. */
    String column() {
        return key.substring(2);
    }

    /** As in the address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Text, or a message key after {@code #}. */
    String label(String value) {
        return value.isEmpty() ? "#desk." + code() + ".unknown" : words + value;
    }

    String messageKey() {
        return "desk.figure.by." + name();
    }

    FigureFilter narrow(FigureFilter filter, String value) {
        return this == MONTH ? filter.in(YearMonth.parse(value)) : filter.with(code(), parameter(value));
    }

    String parameter(String value) {
        return value.isEmpty() ? CaseFilter.NONE : value;
    }
}

package kr.oneroof.consultation.workbench;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.consultation.Outcome;
import kr.oneroof.consultation.workbench.CaseListQueries.Reader;
import kr.oneroof.kernel.SearchText;
import kr.oneroof.kernel.SeoulClock;

/** A filter as a condition of SQL. Whatever was typed becomes a parameter, never a piece of the statement. */
final class CaseFilterCondition {
    /** Trigrams need three letters; words shorter than that are looked for among so many newest cases only. */
    static final int NEWEST = 5000;

    private static final int TRIGRAM = 3;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private CaseFilterCondition() {
        conditions.add("true");
    }

    static CaseFilterCondition of(CaseFilter filter, OffsetDateTime now, Reader reader) {
        var sql = new CaseFilterCondition();
        sql.choice("c.status", CaseFilter.choice(CaseStatus.class, filter.status()));
        sql.choice("c.category", CaseFilter.choice(Category.class, filter.category()));
        sql.choice("c.channel", CaseFilter.choice(FilingChannel.class, filter.channel()));
        sql.choice("c.outcome", CaseFilter.choice(Outcome.class, filter.outcome()));
        sql.text("c.unit", filter.unit());
        sql.text("c.district", filter.district());
        sql.text("c.industry_group", filter.industry());
        sql.text("c.size_class", filter.size());
        sql.consultant(filter.consultant());
        sql.period(filter.firstDay(), filter.lastDay());
        CaseFilter.choice(CaseMeasure.class, filter.counted()).ifPresent(measure -> sql.measure(measure, now));
        if (reader != Reader.SEES_NO_WORDS) {
            sql.words(
                    filter.words(),
                    reader == Reader.OPENS_CASES
                            ? "c.search_text"
                            : "(search_form(c.number) || ' ' || search_form(c.title))",
                    reader == Reader.OPENS_CASES);
        }
        return sql;
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void choice(String column, Optional<? extends Enum<?>> value) {
        value.ifPresent(constant -> text(column, constant.name()));
    }

    private void text(String column, String value) {
        if (!value.isEmpty()) {
            add(column + " = :%s", value.equals(CaseFilter.NONE) ? "" : value);
        }
    }

    private void consultant(String id) {
        try {
            if (!id.isEmpty()) {
                add("c.consultant_id = :%s", UUID.fromString(id));
            }
        } catch (IllegalArgumentException _) {
            // No id: narrows nothing.
        }
    }

    private void period(Optional<LocalDate> from, Optional<LocalDate> until) {
        from.ifPresent(day -> add("c.filed_at >= :%s", start(day)));
        until.ifPresent(day -> add("c.filed_at < :%s", start(day.plusDays(1))));
    }

    private void measure(CaseMeasure measure, OffsetDateTime now) {
        conditions.add(measure.condition());
        if (measure.condition().contains(":now")) {
            parameters.put("now", now);
        }
    }

    private void words(String typed, String column, boolean indexed) {
        var words = SearchText.words(typed);
        words.forEach(word -> add(column + " like :%s", "%" + word + "%"));
        if (!words.isEmpty()) {
            conditions.add(CaseRowQueries.READABLE);
        }
        if (!words.isEmpty() && !(indexed && words.stream().anyMatch(word -> word.length() >= TRIGRAM))) {
            conditions.add(
                    "c.number in (select number from consultation_case order by filed_at desc, number desc limit "
                            + NEWEST + ")");
        }
    }

    private void add(String condition, Object value) {
        var name = "p" + parameters.size();
        conditions.add(condition.formatted(name));
        parameters.put(name, value);
    }

    static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(SeoulClock.SEOUL).toOffsetDateTime();
    }
}

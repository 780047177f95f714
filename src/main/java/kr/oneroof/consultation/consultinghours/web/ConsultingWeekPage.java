package kr.oneroof.consultation.consultinghours.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.consultinghours.ConsultingHoursQueries;
import kr.oneroof.consultation.consultinghours.ConsultingSlot;
import kr.oneroof.kernel.KoreanFormat;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;

/** A week of free hours as a page shows it, for the company and for staff alike. */
@Component
class ConsultingWeekPage {
    private final ConsultingHoursQueries times;
    private final MessageSource messages;
    private final KoreanFormat korean;
    private final SeoulClock clock;

    ConsultingWeekPage(ConsultingHoursQueries times, MessageSource messages, KoreanFormat korean, SeoulClock clock) {
        this.times = times;
        this.messages = messages;
        this.korean = korean;
        this.clock = clock;
    }

    /**
     * What is asked for in the address.
     *
     * @param path of the page itself
     * @param number case to book for, carried along; may be empty
     */
    record Wanted(String path, String category, String week, String number) {
        public String at(LocalDate monday) {
            return UriComponentsBuilder.fromPath(path)
                    .queryParam("category", category)
                    .queryParam("week", monday)
                    .queryParam("number", number)
                    .toUriString();
        }
    }

    void fill(Model model, Wanted asked) {
        var first = monday(clock.today());
        var week = TypedInput.day(asked.week())
                .map(ConsultingWeekPage::monday)
                .filter(day -> day.isAfter(first))
                .orElse(first);
        var category = TypedInput.choice(Category.class, asked.category())
                .map(Enum::name)
                .orElse("");
        var wanted = new Wanted(asked.path(), category, week.toString(), asked.number());
        var free = times.free(category, week);
        model.addAttribute("wanted", wanted);
        model.addAttribute("monday", week);
        model.addAttribute(
                "days",
                free.stream()
                        .collect(Collectors.groupingBy(
                                slot -> slot.startsAt().toLocalDate(), TreeMap::new, Collectors.toList())));
        model.addAttribute("before", week.equals(first) ? null : wanted.at(week.minusWeeks(1)));
        model.addAttribute("after", wanted.at(week.plusWeeks(1)));
        model.addAttribute(
                "nearest", free.isEmpty() ? times.nextFree(category, week).orElse(null) : null);
        model.addAttribute("categories", categories());
    }

    Map<String, String> categories() {
        return Arrays.stream(Category.values())
                .collect(Collectors.toMap(
                        Enum::name, one -> words(one.messageKey()), (one, other) -> one, LinkedHashMap::new));
    }

    /** For radio buttons. */
    Map<String, String> choices(List<ConsultingSlot> slots) {
        return choices(slots, korean::dateTime);
    }

    /** The same where the day is known. */
    Map<String, String> hours(List<ConsultingSlot> slots) {
        return choices(slots, moment -> moment.toLocalTime().toString());
    }

    private Map<String, String> choices(List<ConsultingSlot> slots, Function<LocalDateTime, String> when) {
        return slots.stream()
                .collect(Collectors.toMap(
                        slot -> slot.id().toString(),
                        slot -> words(
                                "room.slot",
                                when.apply(slot.startsAt()),
                                slot.expert(),
                                slot.profession(),
                                slot.place()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** @throws NotOnFile for what is no id */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException madeUp) {
            throw new NotOnFile();
        }
    }
}

package kr.oneroof.venue.web;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.venue.VenueRules;
import kr.oneroof.venue.rules.Facility;
import kr.oneroof.venue.rules.RuleSet;

/**
 * Rules as they were typed.
 *
 * @param hours of each block such as {@code 09:00~12:00}; empty where it is not given out
 * @param discounts per cent by code; empty where there is none
 * @param closed whether Saturdays, Sundays and holidays are not given out
 * @param overtime steps such as {@code 60:20, 180:50, :100}: under so many minutes that per cent of a block
 * @param refund steps such as {@code 7:100, 3:90, 1:70, 0:0}: so many days before that per cent
 */
record RulesForm(
        String facility,
        String validFrom,
        Prices prices,
        Days days,
        String overtime,
        String refund,
        Map<String, String> hours,
        Map<String, String> discounts,
        @Nullable Boolean closed) {
    static final List<String> BLOCKS = List.of("MORNING", "AFTERNOON", "EVENING", "NIGHT", "ALL_DAY");
    static final List<String> DISCOUNTS =
            List.of("MEMBER", "LABOUR_CULTURE", "CO_HOSTED", "VETERAN", "BASIC_LIVING", "DISABLED", "VOLUNTEER");
    private static final Set<String> AFTER_WORK = Set.of("EVENING", "NIGHT");
    private static final String NEEDS_NO_PROOF = "LABOUR_CULTURE";
    private static final Pattern HOURS = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d~([01]\\d|2[0-3]):[0-5]\\d");
    private static final String ROOM = "venue";
    private static final Pattern STEPS = Pattern.compile("\\d{0,5}:\\d{1,3}(\\s*,\\s*\\d{0,5}:\\d{1,3}){0,9}");

    /** Per cent, and won. */
    record Prices(String evening, String holiday, String vat, String roundTo, String deposit) {
        Prices {
            evening = TypedInput.number(evening);
            holiday = TypedInput.number(holiday);
            vat = TypedInput.number(vat);
            roundTo = TypedInput.number(roundTo);
            deposit = TypedInput.number(deposit);
        }
    }

    record Days(String open, String lead, String decision, String pay, String perMonth, String inARow) {
        Days {
            open = TypedInput.number(open);
            lead = TypedInput.number(lead);
            decision = TypedInput.number(decision);
            pay = TypedInput.number(pay);
            perMonth = TypedInput.number(perMonth);
            inARow = TypedInput.number(inARow);
        }
    }

    RulesForm {
        facility = TypedInput.text(facility);
        validFrom = TypedInput.text(validFrom);
        prices = prices == null ? new Prices("", "", "", "", "") : prices;
        days = days == null ? new Days("", "", "", "", "", "") : days;
        overtime = TypedInput.text(overtime);
        refund = TypedInput.text(refund);
        hours = hours == null ? new HashMap<>() : new HashMap<>(hours);
        discounts = discounts == null ? new HashMap<>() : new HashMap<>(discounts);
    }

    private static String tidy(Map<String, String> typed, String code) {
        return TypedInput.text(typed.get(code)).replace(" ", "").replace("%", "");
    }

    static RulesForm of(RuleSet known) {
        var charges = known.charges();
        var times = known.times();
        return new RulesForm(
                known.facility().name(),
                "",
                new Prices(
                        text(charges.eveningPercent()),
                        text(charges.holidayPercent()),
                        text(charges.vatPercent()),
                        text(charges.roundTo()),
                        text(times.depositPercent())),
                new Days(
                        text(times.openDays()),
                        text(times.leadDays()),
                        text(times.decisionDays()),
                        text(times.payDays()),
                        text(times.mostPerMonth()),
                        text(times.mostInARow())),
                charges.overtime().stream()
                        .map(step -> (step.underMinutes() == Integer.MAX_VALUE ? "" : text(step.underMinutes())) + ":"
                                + step.percent())
                        .collect(Collectors.joining(", ")),
                charges.refund().stream()
                        .map(step -> step.days() + ":" + step.percent())
                        .collect(Collectors.joining(", ")),
                known.blocks().stream()
                        .collect(Collectors.toMap(RuleSet.Block::code, block -> block.from() + "~" + block.until())),
                known.discounts().stream()
                        .collect(Collectors.toMap(RuleSet.Discount::code, discount -> text(discount.percent()))),
                times.closedOnHolidays());
    }

    private static String text(int number) {
        return String.valueOf(number);
    }

    void check(Errors errors) {
        Checks.on(errors, ROOM)
                .choice("facility", Facility.class, facility)
                .day("validFrom", validFrom)
                .number("prices.evening", prices.evening, 0, 300)
                .number("prices.holiday", prices.holiday, 0, 300)
                .number("prices.vat", prices.vat, 0, 30)
                .number("prices.roundTo", prices.roundTo, 1, 1_000)
                .number("prices.deposit", prices.deposit, 0, 100)
                .number("days.open", days.open, 1, 730)
                .number("days.lead", days.lead, 0, 90)
                .number("days.decision", days.decision, 1, 30)
                .number("days.pay", days.pay, 0, 60)
                .number("days.perMonth", days.perMonth, 1, 31)
                .number("days.inARow", days.inARow, 1, 31)
                .that(STEPS.matcher(overtime).matches() && overtime.contains(":"), "overtime", "steps")
                .that(STEPS.matcher(refund).matches(), "refund", "steps")
                .that(
                        typed(BLOCKS, hours).stream()
                                        .allMatch(one -> HOURS.matcher(one).matches())
                                && !typed(BLOCKS, hours).isEmpty(),
                        "hours",
                        "hours")
                .that(
                        typed(DISCOUNTS, discounts).stream().allMatch(one -> one.matches("100|\\d{1,2}")),
                        "discounts",
                        "percent");
        if (!errors.hasErrors()) {
            Checks.on(errors, ROOM)
                    .that(percents(overtime, 300), "overtime", "steps")
                    .that(percents(refund, 100), "refund", "steps");
        }
    }

    private static List<String> typed(List<String> codes, Map<String, String> typed) {
        return codes.stream()
                .map(code -> tidy(typed, code))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static boolean percents(String steps, int most) {
        return steps(steps).stream().allMatch(step -> step[1] <= most);
    }

    /** @param known the version before */
    RuleSet toRules(RuleSet known) {
        var charges = new VenueRules(
                known.charges().name(),
                number(prices.evening),
                number(prices.holiday),
                steps(overtime).stream()
                        .map(step -> new VenueRules.Overtime(step[0], step[1]))
                        .toList(),
                steps(refund).stream()
                        .map(step -> new VenueRules.Refund(step[0] == Integer.MAX_VALUE ? 0 : step[0], step[1]))
                        .toList(),
                number(prices.vat),
                number(prices.roundTo));
        return new RuleSet(
                UUID.randomUUID(),
                known.facility(),
                TypedInput.day(validFrom).orElseThrow(),
                false,
                charges,
                blocks(),
                new RuleSet.Times(
                        number(days.open),
                        number(days.lead),
                        number(days.decision),
                        number(days.pay),
                        number(prices.deposit),
                        number(days.perMonth),
                        number(days.inARow),
                        Boolean.TRUE.equals(closed)),
                DISCOUNTS.stream()
                        .filter(code -> !tidy(discounts, code).isEmpty())
                        .map(code ->
                                new RuleSet.Discount(code, number(tidy(discounts, code)), !code.equals(NEEDS_NO_PROOF)))
                        .toList());
    }

    private List<RuleSet.Block> blocks() {
        return BLOCKS.stream()
                .filter(code -> !tidy(hours, code).isEmpty())
                .map(code -> {
                    var parts = tidy(hours, code).split("~", 2);
                    return new RuleSet.Block(
                            code, LocalTime.parse(parts[0]), LocalTime.parse(parts[1]), AFTER_WORK.contains(code));
                })
                .toList();
    }

    private static List<int[]> steps(String typed) {
        return Arrays.stream(typed.split("\\s*,\\s*"))
                .map(step -> {
                    var parts = step.split(":", 2);
                    return new int[] {
                        parts[0].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(parts[0]), Integer.parseInt(parts[1])
                    };
                })
                .toList();
    }

    private static int number(String typed) {
        return Integer.parseInt(typed);
    }
}

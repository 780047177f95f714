package kr.oneroof.venue.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import kr.oneroof.venue.VenueRules;

/** The centre's sample rules (예시), and those of the city's public rooms (김해시 공공시설 개방 및 사용에 관한 조례, 2023-12-21). */
public final class SampleRules {
    private static final List<RuleSet.Block> BLOCKS = List.of(
            new RuleSet.Block("MORNING", LocalTime.of(9, 0), LocalTime.of(12, 0), false),
            new RuleSet.Block("AFTERNOON", LocalTime.of(13, 0), LocalTime.of(17, 0), false),
            new RuleSet.Block("EVENING", LocalTime.of(18, 0), LocalTime.of(21, 0), true));

    private SampleRules() {}

    public static List<RuleSet> all(LocalDate from) {
        return List.of(centre(from), city(from));
    }

    public static RuleSet centre(LocalDate from) {
        return new RuleSet(
                UUID.randomUUID(),
                Facility.CENTRE,
                from,
                true,
                VenueRules.sample(),
                BLOCKS,
                new RuleSet.Times(180, 3, 3, 3, 10, 8, 5, false),
                List.of(
                        new RuleSet.Discount("MEMBER", 50, true),
                        new RuleSet.Discount("LABOUR_CULTURE", 30, false),
                        new RuleSet.Discount("CO_HOSTED", 100, true)));
    }

    /** 사용 30일 전부터 5일 전까지, 3일 안에 결정, D-3 100 %·D-2 90 %·D-1 80 %. */
    public static RuleSet city(LocalDate from) {
        var charges = new VenueRules(
                "city",
                0,
                0,
                List.of(new VenueRules.Overtime(1, 0), new VenueRules.Overtime(Integer.MAX_VALUE, 100)),
                List.of(
                        new VenueRules.Refund(3, 100),
                        new VenueRules.Refund(2, 90),
                        new VenueRules.Refund(1, 80),
                        new VenueRules.Refund(0, 0)),
                0,
                10);
        return new RuleSet(
                UUID.randomUUID(),
                Facility.CITY,
                from,
                false,
                charges,
                BLOCKS,
                new RuleSet.Times(30, 5, 3, 3, 0, 4, 1, false),
                List.of(
                        new RuleSet.Discount("CO_HOSTED", 100, true),
                        new RuleSet.Discount("VETERAN", 100, true),
                        new RuleSet.Discount("BASIC_LIVING", 100, true),
                        new RuleSet.Discount("DISABLED", 100, true),
                        new RuleSet.Discount("VOLUNTEER", 100, true)));
    }
}

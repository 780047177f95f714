package kr.oneroof.clock;

import java.time.LocalTime;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** When the centre works (업무시간): 8 hours with a break at noon, as the law's "1 day = 8 working hours" supposes. */
@Validated
@ConfigurationProperties("oneroof.clock")
record WorkingHoursProperties(
        @DefaultValue("09:00") LocalTime opens,
        @DefaultValue("12:00") LocalTime breaksAt,
        @DefaultValue("13:00") LocalTime resumes,
        @DefaultValue("18:00") LocalTime closes) {
    static final WorkingHoursProperties USUAL =
            new WorkingHoursProperties(LocalTime.of(9, 0), LocalTime.NOON, LocalTime.of(13, 0), LocalTime.of(18, 0));
    static final int MINUTES_PER_DAY = 8 * 60;

    @AssertTrue(message = "Working hours must be in order and 8 hours long")
    boolean isEightHoursInOrder() {
        return opens.isBefore(breaksAt)
                && !resumes.isBefore(breaksAt)
                && resumes.isBefore(closes)
                && spans().stream().mapToInt(MinuteSpan::minutes).sum() == MINUTES_PER_DAY;
    }

    /** The stretches of a working day, in minutes from midnight. */
    List<MinuteSpan> spans() {
        return List.of(
                new MinuteSpan(minute(opens), minute(breaksAt)), new MinuteSpan(minute(resumes), minute(closes)));
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}

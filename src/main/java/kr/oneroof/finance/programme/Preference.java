package kr.oneroof.finance.programme;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Companies that get the better rate (우대 기업, 융자계획 공고); a programme names which of them. */
public enum Preference {
    /** 일자리 우수기업. */
    JOBS,
    /** 여성기업. */
    WOMEN,
    /** 장애인기업. */
    DISABLED,
    /** 강소·우수중소기업. */
    EXCELLENT,
    /** 창업 2년 미만: the day of founding tells, no certificate is asked for. */
    YOUNG;

    /** Under which a programme sets them; one without that setting prefers all. */
    public static final String SETTING = "preference";

    /** @param setting names with commas between; null for all */
    public static Set<Preference> of(@Nullable String setting) {
        if (setting == null) {
            return EnumSet.allOf(Preference.class);
        }
        var named = Set.copyOf(Arrays.asList(setting.split(",")));
        var some = EnumSet.noneOf(Preference.class);
        Arrays.stream(values()).filter(one -> named.contains(one.name())).forEach(some::add);
        return some;
    }

    public String messageKey() {
        return "finance.preference." + name();
    }
}

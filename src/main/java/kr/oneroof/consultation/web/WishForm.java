package kr.oneroof.consultation.web;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.Mode;
import kr.oneroof.consultation.Wish;
import kr.oneroof.kernel.Typed;

/** How and when to be consulted, as it is typed: nothing of it must be filled in. */
record WishForm(String mode, List<String> days) {
    private static final int MOST = 3;

    WishForm(@Nullable String mode, @Nullable List<String> days) {
        this.mode = Typed.text(mode);
        this.days = Objects.requireNonNullElse(days, List.<String>of()).stream()
                .map(Typed::text)
                .filter(day -> !day.isEmpty())
                .limit(MOST)
                .toList();
    }

    static WishForm of(String mode, String days) {
        return new WishForm(mode, List.of(days.split(",")));
    }

    String joined() {
        return String.join(",", days);
    }

    Wish toWish() {
        return new Wish(
                Typed.choice(Mode.class, mode).orElse(Mode.ONLINE),
                days.stream().flatMap(day -> Typed.day(day).stream()).toList());
    }
}

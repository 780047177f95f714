package kr.oneroof.consultation.web;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.ConsultationMode;
import kr.oneroof.consultation.ConsultationWish;
import kr.oneroof.kernel.TypedInput;

/** How and when to be consulted, as it is typed: nothing of it must be filled in. */
record ConsultationWishForm(String mode, List<String> days) {
    private static final int MOST = 3;

    ConsultationWishForm(@Nullable String mode, @Nullable List<String> days) {
        this.mode = TypedInput.text(mode);
        this.days = Objects.requireNonNullElse(days, List.<String>of()).stream()
                .map(TypedInput::text)
                .filter(day -> !day.isEmpty())
                .limit(MOST)
                .toList();
    }

    static ConsultationWishForm of(String mode, String days) {
        return new ConsultationWishForm(mode, List.of(days.split(",")));
    }

    String joined() {
        return String.join(",", days);
    }

    ConsultationWish toWish() {
        return new ConsultationWish(
                TypedInput.choice(ConsultationMode.class, mode).orElse(ConsultationMode.ONLINE),
                days.stream().flatMap(day -> TypedInput.day(day).stream()).toList());
    }
}

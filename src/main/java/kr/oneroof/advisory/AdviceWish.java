package kr.oneroof.advisory;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Language;

/**
 * What kind of advice is wished for.
 *
 * @param field null while nobody has said
 * @param onSite whether somebody has to come
 * @param wantedExpert the expert whom the company asks for by name
 */
@Embeddable
public record AdviceWish(
        @Enumerated(EnumType.STRING) @Nullable Field field,
        @Enumerated(EnumType.STRING) Language language,
        boolean onSite,
        @Column(name = "from_day") LocalDate from,
        @Column(name = "until_day") LocalDate until,
        @Column(name = "wanted_expert") @Nullable UUID wantedExpert) {}

package kr.oneroof.finance.eligibility;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What only the company itself can say, until papers prove it. */
public enum Declaration {
    /** 정상 가동: not closed down or suspended. */
    OPERATING,
    /** 국세·지방세 완납. */
    TAX_PAID,
    /** 대기업 계열이 아님: no large firm holds half of it or more. */
    INDEPENDENT,
    /** 불량거래처로 등록되지 않음. */
    CREDIT_SOUND,
    /** 다른 이차보전을 받지 않음. */
    NO_OTHER_SUPPORT;

    /** As forms call it. */
    public String field() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    public String messageKey() {
        return "finance.declaration." + name();
    }
}

package kr.oneroof.finance.application.web;

import java.util.Arrays;
import java.util.Locale;

import kr.oneroof.kernel.NotOnFile;

/** The steps of an application. */
enum LoanDraftStep {
    COMPANY,
    MONEY,
    BANK,
    PAPERS,
    WORDS,
    CHECK;

    /** @throws NotOnFile when there is none */
    static LoanDraftStep of(String path) {
        return Arrays.stream(values())
                .filter(step -> step.path().equals(path))
                .findFirst()
                .orElseThrow(NotOnFile::new);
    }

    /** As addresses have it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    LoanDraftStep next() {
        return values()[Math.min(ordinal() + 1, CHECK.ordinal())];
    }

    public String messageKey() {
        return "finance.application.step." + name();
    }
}

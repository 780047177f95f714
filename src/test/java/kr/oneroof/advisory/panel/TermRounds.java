package kr.oneroof.advisory.panel;

import org.springframework.context.ApplicationContext;

/** The morning look at terms, for tests of other packages. */
public final class TermRounds {
    private final TermWatch watch;

    TermRounds(TermWatch watch) {
        this.watch = watch;
    }

    public static void round(ApplicationContext house) {
        new TermRounds(house.getBean(TermWatch.class)).watch.round();
    }
}

package kr.oneroof.document.paper;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Audited;

/** A paper was given out, or taken back. */
record IssuedPaperEvent(String deed, String paper, @Nullable UUID company) implements Audited {
    @Override
    public String action() {
        return "document.paper-" + deed;
    }

    @Override
    public String subject() {
        return paper;
    }

    @Override
    public @Nullable UUID companyConcerned() {
        return company;
    }
}

package kr.oneroof.consultation.casebook;

import java.util.Set;

/** Where an article stands on its way to the public. */
public enum ArticleState {
    /** Its author still writes. */
    DRAFT,
    /** A second person looks for what tells whose case it was. */
    PENDING,
    /** Everybody reads it. */
    PUBLISHED,
    /** Nobody reads it any more. */
    WITHDRAWN;

    Set<ArticleState> next() {
        return switch (this) {
            case DRAFT -> Set.of(PENDING, WITHDRAWN);
            case PENDING -> Set.of(DRAFT, PUBLISHED, WITHDRAWN);
            case PUBLISHED -> Set.of(WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    public boolean mayBeReworded() {
        return this == DRAFT || this == PENDING;
    }

    public String messageKey() {
        return "casebook.state." + name();
    }
}

package kr.oneroof.consultation.casebook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.Category;

/** Published answers as everybody reads them. Nothing here says which case they come from. */
public interface Answers {
    /** A page of {@link #find} holds so many, and one more where there are others. */
    int PAGE = 20;

    /** Newest first; with words, only what holds at least one of them. */
    List<Answer> find(Wanted wanted);

    /** @throws kr.oneroof.kernel.NotOnFile when nothing is published under this id */
    Answer require(UUID id);

    /** Counts a visitor's thanks, once. */
    void thank(UUID id, String visitor);

    /** @param after last id of the page above, or null */
    record Wanted(
            String words,
            @Nullable Category category,
            @Nullable UUID after) {}

    /** A question with its answer. */
    record Answer(UUID id, Category category, String question, String answer, Instant publishedAt, long thanks) {}
}

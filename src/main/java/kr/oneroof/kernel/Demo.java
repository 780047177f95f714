package kr.oneroof.kernel;

/**
 * A room's share of the demo town, planted once on the first start with the embedded database.
 *
 * <p>Order with {@code @Order}, ground floor first. Plant by walking the room's real verbs.
 */
public interface Demo {
    void plant();
}

package kr.oneroof.kernel;

/**
 * A module's share of the demo town, planted once on the first start with the embedded database.
 *
 * <p>Order with {@code @Order}, lower modules first. Plant by walking the module's real verbs.
 */
public interface Demo {
    void plant();
}

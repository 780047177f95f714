package kr.oneroof.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a controller or one of its methods: so often one source may ask; beyond, 429 with {@code Retry-After}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface SourceLimit {
    /** What is counted together. */
    String name();

    int most();

    /** The stretch, which begins with the first request counted. */
    int seconds();
}

package kr.oneroof.kernel.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field in which no {@link ResidentNumber} is looked for: a password, of which a digest alone is kept, or a number
 * that looks the same and is another.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface AnyNumber {}

package kr.oneroof.consultation.workbench.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

/** The name of one of the choices; whatever else the body of a request holds is refused at the field. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneOf.Check.class)
@interface OneOf {
    Class<? extends Enum<?>> value();

    /** Whether nothing may be chosen. */
    boolean orNone() default false;

    String message() default "{OneOf}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares with the names. */
    class Check implements ConstraintValidator<OneOf, String> {
        private Class<? extends Enum<?>> type;
        private boolean orNone;

        @SuppressWarnings("NullAway.Init") // initialize comes first
        Check() {}

        @Override
        public void initialize(OneOf choice) {
            type = choice.value();
            orNone = choice.orNone();
        }

        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            if (name == null || name.isEmpty()) {
                return orNone;
            }
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(constant -> constant.name().equals(name));
        }
    }
}

package kr.oneroof.kernel.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Telephone;
import kr.oneroof.kernel.TypedInput;

/** A field for a telephone number, which may be left empty. */
@Constraint(validatedBy = ValidTelephone.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidTelephone {
    String message() default "{component.form.phone}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether short numbers without an area code, {@code 1357}, may stand there. */
    boolean office() default false;

    /** Says what is wrong: no number at all, or one with an extension, for which there is no room. */
    class Check implements ConstraintValidator<ValidTelephone, String> {
        private boolean office;

        @Override
        public void initialize(ValidTelephone field) {
            office = field.office();
        }

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            if (TypedInput.text(typed).isEmpty()
                    || (office ? Telephone.ofOffice(typed) : Telephone.of(typed)).isPresent()) {
                return true;
            }
            if (Telephone.hasExtension(typed)) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{component.form.phone-extension}")
                        .addConstraintViolation();
            }
            return false;
        }
    }
}

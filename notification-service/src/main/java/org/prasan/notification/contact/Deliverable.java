package org.prasan.notification.contact;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address that is taken only if mail can reach it, so that no mail fails for its form.
 */
@Documented
@Constraint(validatedBy = Deliverable.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Deliverable {

  String message() default "must be an e-mail address that any mail server carries";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Judges as the sender does. */
  final class Validator implements ConstraintValidator<Deliverable, String> {
    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || EmailAddress.of(value).isPresent();
    }
  }
}

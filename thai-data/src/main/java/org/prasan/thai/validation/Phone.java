package org.prasan.thai.validation;

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
import org.prasan.thai.PhoneNumber;

/** A telephone number that somebody could dial. */
@Documented
@Constraint(validatedBy = Phone.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Phone {

  String message() default "must be a telephone number";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Reads it as it will be stored. */
  final class Validator implements ConstraintValidator<Phone, String> {
    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || PhoneNumber.parse(value).isPresent();
    }
  }
}

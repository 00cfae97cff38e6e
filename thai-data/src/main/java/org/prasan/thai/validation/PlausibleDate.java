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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day of the Gregorian years 1950 to 2200: a Buddhist-era year typed by mistake is refused. */
@Documented
@Constraint(validatedBy = PlausibleDate.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlausibleDate {

  String message() default "must be a day of the years 1950 to 2200";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Judges the year alone; the aggregates judge the order of days. */
  final class Validator implements ConstraintValidator<PlausibleDate, LocalDate> {
    @Override
    public boolean isValid(@Nullable LocalDate value, ConstraintValidatorContext context) {
      return value == null || (value.getYear() >= 1950 && value.getYear() <= 2200);
    }
  }
}

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
import org.prasan.thai.ThaiText;

/** Text of several lines that says something: a dash or a dot alone does not. */
@Documented
@Constraint(validatedBy = Prose.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Prose {

  int max() default 4000;

  /** How many letters or digits it takes to say something. */
  int letters() default 1;

  String message() default "must say something";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Judges the text as it will be stored. */
  final class Validator implements ConstraintValidator<Prose, String> {
    private int max;
    private int letters;

    @Override
    public void initialize(Prose rule) {
      max = rule.max();
      letters = rule.letters();
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      if (value == null) {
        return true;
      }
      String stored = ThaiText.normalise(value);
      return value.length() <= 2 * max
          && stored.length() <= max
          && stored.codePoints().filter(Character::isLetterOrDigit).count() >= letters
          && !ThaiText.isUnreadable(stored);
    }
  }
}

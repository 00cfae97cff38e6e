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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prasan.thai.ThaiText;

/**
 * Text of one line that papers and mails can show, and that still says something once invisible
 * characters are gone: it has a letter or digit. A spreadsheet must not take it for a formula.
 */
@Documented
@Constraint(validatedBy = OneLine.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneLine {

  int max() default 300;

  /** Whether a text that says nothing passes. */
  boolean emptyAllowed() default false;

  String message() default "must be one line of text";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Judges the text as it will be stored, and says whether its characters are at fault. */
  final class Validator implements ConstraintValidator<OneLine, String> {
    private static final Pattern FORMULA = Pattern.compile("[=@<>].*|[+-].*\\p{L}.*");
    private int max;
    private boolean emptyAllowed;

    @Override
    public void initialize(OneLine rule) {
      max = rule.max();
      emptyAllowed = rule.emptyAllowed();
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      if (value == null) {
        return true;
      }
      String stored = ThaiText.normalise(value);
      boolean says = stored.codePoints().anyMatch(Character::isLetterOrDigit);
      if (value.length() > 2 * max || stored.length() > max || !(emptyAllowed || says)) {
        return false;
      }
      if (!ThaiText.isDrawable(stored)) {
        return refused("{OneLine.characters}", context);
      }
      return !FORMULA.matcher(stored).matches() || refused("{OneLine.formula}", context);
    }

    private static boolean refused(String why, ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate(why).addConstraintViolation();
      return false;
    }
  }
}

package org.prasan.registry.volunteer;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prasan.thai.NationalId;
import org.prasan.thai.ThaiName;

/**
 * Who a volunteer is: the part of the entry that is only ever stored sealed.
 *
 * <p>Its {@link #toString()} shows nothing: all of it is personal data.
 */
public record Person(ThaiName name, @Nullable NationalId nationalId, @Nullable String passportNo) {

  /** Whether both are known by the same number, or by none. */
  boolean hasNumberOf(Person other) {
    return Objects.equals(nationalId, other.nationalId)
        && Objects.equals(passportNo, other.passportNo);
  }

  @Override
  public String toString() {
    return "Person[…]";
  }
}

package org.prasan.casereferral.consent;

import java.time.Instant;
import java.util.Set;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.personal.Sealed;
import org.prasan.thai.ThaiText;

/** An override as it was asked for, before its reason is believed and sealed. */
public record OverrideWish(
    LegalBasis basis, Set<String> clientIds, Set<SharedField> fields, String reason) {

  private static final int SHORTEST = 10;
  private static final int FEWEST_LETTERS = 7;

  /**
   * @throws ConsentRefusal when the reason says nothing, or the section does not allow the fields
   */
  public void check() {
    long shown = ThaiText.normalise(reason).codePoints().filter(OverrideWish::isInk).count();
    long letters = reason.codePoints().filter(Character::isLetter).distinct().count();
    if (shown < SHORTEST || letters < FEWEST_LETTERS) {
      throw new ConsentRefusal.ReasonSaysNothing();
    }
    if (!basis.covers(fields)) {
      throw new ConsentRefusal.BasisInsufficient();
    }
  }

  public SharingOverride sealed(Sealed sealed, Instant since) {
    return new SharingOverride(basis, clientIds, fields, sealed, since);
  }

  private static boolean isInk(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK;
  }

  @Override
  public String toString() {
    return "OverrideWish[" + basis + "]";
  }
}

package org.prasan.casereferral.allowance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.programme.Edition;
import org.prasan.casereferral.programme.Programme;
import org.prasan.casereferral.programme.Programmes;
import org.springframework.stereotype.Component;

/** What a programme allows at one time, whoever gets it. */
@Component
public class AidRules {

  private final Programmes programmes;

  AidRules(Programmes programmes) {
    this.programmes = programmes;
  }

  /**
   * What holds of the programme on the day.
   *
   * @throws AidRefusal when it is unknown or gives nothing on that day
   */
  public Edition inForce(String programme, LocalDate day) {
    Programme known = programmes.find(programme).orElseThrow(AidRefusal.ProgrammeUnknown::new);
    return known.on(day).orElseThrow(AidRefusal.ProgrammeNotInForce::new);
  }

  /** The same, where so much may be given at one time. */
  public Edition giving(String programme, @Nullable Long amountSatang, LocalDate day) {
    Edition edition = inForce(programme, day);
    if (edition.isInKind()) {
      if (amountSatang != null) {
        throw new AidRefusal.AmountInKind();
      }
      return edition;
    }
    if (amountSatang == null) {
      throw new AidRefusal.AmountMissing();
    }
    Long most = edition.amountSatang();
    if (most != null && amountSatang > most) {
      throw new AidRefusal.OverOnce(most);
    }
    return edition;
  }
}

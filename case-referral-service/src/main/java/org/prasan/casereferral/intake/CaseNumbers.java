package org.prasan.casereferral.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.prasan.messaging.RunningNumbers;
import org.prasan.thai.ThaiDates;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives numbers {@code YY-MM-NNNN}: Buddhist year, month, running number. A number is taken before
 * the case is stored, so a failed intake leaves a gap; none is given twice.
 */
@Component
class CaseNumbers {

  private final RunningNumbers numbers;

  CaseNumbers(MongoTemplate mongo) {
    numbers = new RunningNumbers(mongo, "case_numbers");
  }

  String next(Instant now) {
    LocalDate day = ThaiDates.inBangkok(now);
    String month = digits("%02d-%02d", ThaiDates.yearBe(day) % 100, day.getMonthValue());
    return month + digits("-%04d", numbers.next(month));
  }

  /** Machines read them, so they are Arabic whatever the machine's locale is. */
  private static String digits(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
  }
}

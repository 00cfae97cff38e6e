package org.prasan.casereferral.city;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is reported: some are known by a number, and come again. */
final class People {

  private static final int WITH_NUMBER = 400;

  private final Random random;
  private final Set<String> seen = new HashSet<>();

  People(Random random) {
    this.random = random;
  }

  /** The number on the papers of whoever comes next; three of four have none. */
  @Nullable String next() {
    return random.nextInt(4) == 0 ? number(random.nextInt(WITH_NUMBER)) : null;
  }

  /** Of the province 99, which there is not. */
  private static String number(int of) {
    String digits = "199" + String.format(Locale.ROOT, "%09d", of);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (13 - i);
    }
    return digits + (11 - sum % 11) % 10;
  }

  /** In which respects nobody had seen this person before. */
  List<String> firstTimes(@Nullable String number, String district, YearMonth month) {
    var names = new ArrayList<String>();
    add(names, "IN_CITY", number, number);
    add(names, "IN_DISTRICT", number, number + district);
    add(names, "IN_MONTH", number, number + district + month);
    return names;
  }

  private void add(List<String> names, String counted, @Nullable String number, String key) {
    if (number == null || seen.add(key)) {
      names.add("people:" + counted);
    }
  }
}

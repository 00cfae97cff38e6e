package org.prasan.casereferral.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;

/** The officers of each district; some move to another one, some end, and others come. */
final class Officers {

  private static final int OF_A_DISTRICT = 3;

  private final List<String> districts;
  private final Random random;
  private final Map<String, List<String>> present = new HashMap<>();
  private int came;

  Officers(List<String> districts, Random random) {
    this.districts = districts;
    this.random = random;
    for (String district : districts) {
      present.put(district, new ArrayList<>());
      IntStream.range(0, OF_A_DISTRICT).forEach(_ -> comesTo(district));
    }
  }

  /**
   * Somebody who had a district and has it no more.
   *
   * @param now who they are from then on, by their next token
   */
  record Departure(String subject, String district, Caller now) {}

  /** One of the district moves to another or ends, and somebody new comes instead. */
  Departure departureFrom(String district) {
    List<String> officers = present.get(district);
    String subject = officers.remove(random.nextInt(officers.size()));
    comesTo(district);
    String next = districts.get(random.nextInt(districts.size()));
    if (next.equals(district)) {
      return new Departure(subject, district, caller(subject, Set.of()));
    }
    present.get(next).add(subject);
    return new Departure(subject, district, caller(subject, Set.of(next)));
  }

  private void comesTo(String district) {
    present.get(district).add("officer-" + ++came);
  }

  boolean has(String district, String subject) {
    return present.get(district).contains(subject);
  }

  String anyOf(String district) {
    List<String> officers = present.get(district);
    return officers.get(random.nextInt(officers.size()));
  }

  static Caller caller(String subject, String district) {
    return caller(subject, Set.of(district));
  }

  private static Caller caller(String subject, Set<String> districts) {
    return Caller.of(subject, Set.of(Role.CENTRE_OFFICER), districts, null);
  }
}

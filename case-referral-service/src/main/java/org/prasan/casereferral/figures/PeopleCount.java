package org.prasan.casereferral.figures;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.matching.MatchKey;
import org.prasan.casereferral.people.Client;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/**
 * Counts each person once, by the blind index of the number on their papers, which is kept with the
 * case and nowhere else. Who has no number is a person of their own in each case.
 */
@Component
public class PeopleCount {

  private static final String FIRST_IN_DISTRICT = "people:IN_DISTRICT";
  private static final String FIRST_IN_MONTH = "people:IN_MONTH";
  private static final String FIRST_IN_CITY = "people:IN_CITY";

  private final Cases cases;

  PeopleCount(Cases cases) {
    this.cases = cases;
  }

  /** Of all who are in the case now, those who had no earlier one, by figure. */
  public Map<String, Long> of(String caseId) {
    var people = new HashMap<String, Long>();
    cases.find(caseId).ifPresent(one -> one.clients().forEach(client -> add(one, client, people)));
    return people;
  }

  private void add(Case one, Client client, Map<String, Long> people) {
    List<Case> earlier =
        client.indexes().stream()
            .filter(PeopleCount::isNumber)
            .flatMap(index -> cases.earlierThan(one.id(), index).stream())
            .toList();
    List<Case> here =
        earlier.stream().filter(it -> it.districtCode().equals(one.districtCode())).toList();
    YearMonth month = month(one.openedAt());
    boolean inMonth = here.stream().anyMatch(it -> month(it.openedAt()).equals(month));
    people.merge(FIRST_IN_CITY, earlier.isEmpty() ? 1L : 0L, Long::sum);
    people.merge(FIRST_IN_DISTRICT, here.isEmpty() ? 1L : 0L, Long::sum);
    people.merge(FIRST_IN_MONTH, inMonth ? 0L : 1L, Long::sum);
  }

  private static boolean isNumber(String index) {
    return index.charAt(0) == MatchKey.IDENTITY.name().charAt(0);
  }

  private static YearMonth month(Instant at) {
    return YearMonth.from(ThaiDates.inBangkok(at));
  }
}

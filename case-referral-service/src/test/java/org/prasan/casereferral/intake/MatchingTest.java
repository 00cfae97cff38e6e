package org.prasan.casereferral.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.intake.OpenCase.Person;
import org.prasan.casereferral.intake.Spellings.Spelling;
import org.prasan.casereferral.matching.MatchKeyReading;

/**
 * Which of more than a thousand spellings of fifty people are found as possible duplicates. What
 * came out is committed as docs/matching.md; {@code -Dapprove} writes it anew.
 */
class MatchingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Path TABLE = Path.of("..", "docs", "matching.md");
  private static final String BEGIN = "<!-- made by MatchingTest -->\n";

  private static final Map<String, String> WHY_NOT =
      Map.of(
          "one digit of the number wrong",
          "refused: the check digit is wrong, and the field is named",
          "age five years off",
          "the years of birth differ by more than a roundly told age explains",
          "no name",
          "without a name or a number there is nothing to compare",
          "a letter wrong in the name",
          "another name; sounds and typing errors are not compared");

  private final ClientIndexes indexes = new ClientIndexes(MatchingTest::blind, "1001", TODAY);

  /** Tells equal from unequal and nothing else, as the keyed one does. */
  private static String blind(String kind, String value) {
    byte[] both = (kind + ":" + value).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(UUID.nameUUIDFromBytes(both).toString().getBytes());
  }

  @Test
  void findsTheSamePersonInTheSpellingsThatItIsMadeFor() throws IOException {
    String made = BEGIN + table(count());
    String committed = Files.readString(TABLE);
    int begin = committed.indexOf(BEGIN);
    if (System.getProperty("approve") != null) {
      Files.writeString(TABLE, committed.substring(0, begin) + made);
    } else {
      assertThat(committed.substring(begin)).isEqualToNormalizingNewlines(made);
    }
  }

  @Test
  void findsEachSpellingOrSaysWhyNot() {
    count()
        .forEach((why, row) ->
            assertThat(row.found).as(why).isEqualTo(WHY_NOT.containsKey(why) ? 0 : row.tried));
  }

  @Test
  void takesNoneOfTheFiftyForAnother() {
    List<Person> people = Spellings.people();
    for (Person one : people) {
      for (Person other : people) {
        if (one != other) {
          assertThat(match(one, other)).isEmpty();
        }
      }
    }
  }

  @Test
  void keepsNoPartOfANameOrNumberInAnIndex() {
    Person one = Spellings.people().getFirst();
    assertThat(indexes.of(checked(one)))
        .noneMatch(index -> index.contains(one.firstName()))
        .noneMatch(index -> index.contains(one.identityNumber()));
  }

  private static final class Row {
    private int tried;
    private int found;
    private String by = "";
  }

  private Map<String, Row> count() {
    var rows = new LinkedHashMap<String, Row>();
    for (Person person : Spellings.people()) {
      for (Spelling spelling : Spellings.of(person, TODAY.getYear())) {
        Row row = rows.computeIfAbsent(spelling.why(), _ -> new Row());
        row.tried++;
        List<String> match = match(person, spelling.person());
        if (!match.isEmpty()) {
          row.found++;
          row.by = match.getFirst();
        }
      }
    }
    return rows;
  }

  /** From both sides, which must see the same. */
  private List<String> match(Person one, Person other) {
    try {
      List<String> first = indexes.of(checked(one));
      List<String> second = indexes.of(checked(other));
      List<String> match = MatchKeyReading.matches(first, second);
      assertThat(MatchKeyReading.matches(second, first)).isEqualTo(match);
      return match;
    } catch (IntakeRefusal refused) {
      return List.of();
    }
  }

  private static Person checked(Person person) {
    return IdentityRules.checked(List.of(person), TODAY).getFirst();
  }

  private static String table(Map<String, Row> rows) {
    var table = new StringBuilder();
    int tried = rows.values().stream().mapToInt(row -> row.tried).sum();
    int found = rows.values().stream().mapToInt(row -> row.found).sum();
    table.append("Of %,d spellings of 50 people %,d are found.%n%n".formatted(tried, found));
    table.append("| The other report has | tried | found | by, or why not |\n|---|---|---|---|\n");
    rows.forEach((why, row) ->
        table.append(
            "| %s | %d | %d | %s |%n"
                .formatted(why, row.tried, row.found, WHY_NOT.getOrDefault(why, row.by))));
    return table.toString();
  }
}

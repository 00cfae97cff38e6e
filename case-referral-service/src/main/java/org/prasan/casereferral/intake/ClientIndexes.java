package org.prasan.casereferral.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.intake.OpenCase.Person;
import org.prasan.casereferral.matching.MatchKey;

/**
 * The blind indexes by which another report of the same person is found: they tell that two clients
 * are alike without telling who they are.
 */
final class ClientIndexes {

  private final BinaryOperator<String> blind;
  private final String district;
  private final LocalDate today;

  /**
   * @param blind from a kind and a value to a blind index
   * @param district of the report: names are compared within one district alone
   */
  ClientIndexes(BinaryOperator<String> blind, String district, LocalDate today) {
    this.blind = blind;
    this.district = district;
    this.today = today;
  }

  List<String> of(Person person) {
    var indexes = new ArrayList<String>();
    if (person.identityNumber() != null) {
      indexes.add(MatchKey.identity(blind, person.identityNumber()));
    }
    if (person.firstName() != null) {
      addNames(indexes, ComparedName.of(person.firstName(), person.lastName()), person);
    }
    return indexes;
  }

  private void addNames(List<String> indexes, ComparedName name, Person person) {
    List<Integer> years = birthYears(person);
    years.forEach(year -> indexes.add(name(MatchKey.FIRST_NAME, name.first(), year)));
    if (name.last() == null) {
      years.forEach(year -> indexes.add(name(MatchKey.SURNAMELESS, name.first(), year)));
      return;
    }
    String whole = name.first() + "|" + name.last();
    years.forEach(year -> indexes.add(name(MatchKey.NAME_AND_YEAR, whole, year)));
    indexes.add(name(MatchKey.WHOLE_NAME, whole, null));
    if (years.isEmpty() || Boolean.TRUE.equals(person.approximate())) {
      indexes.add(name(MatchKey.YEARLESS, whole, null));
    }
  }

  /** The same value has one index whatever it is a key for: the letter in front tells which. */
  private String name(MatchKey key, String name, @Nullable Integer year) {
    String value = district + "|" + name + (year == null ? "" : "|" + year);
    return key.of(blind.apply("NAME", value));
  }

  /**
   * An age leaves two years open, and a third because ages are told roundly; a guess is compared as
   * if nobody knew the year, as well.
   */
  private List<Integer> birthYears(Person person) {
    if (person.birthDate() != null) {
      return List.of(person.birthDate().getYear());
    }
    if (person.birthYear() != null) {
      return List.of(person.birthYear());
    }
    Integer age = person.age();
    return age == null
        ? List.of()
        : IntStream.rangeClosed(-1, 1).mapToObj(off -> today.getYear() - age + off).toList();
  }
}

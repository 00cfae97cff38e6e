package org.prasan.casereferral.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.prasan.casereferral.matching.PossibleDuplicate.Match;
import org.prasan.thai.NationalId;

/**
 * What a blind index of a client covers: its first letter says so, the rest tells nothing. Names
 * are indexed with their district. A client who lacks the surname or the year is sought by what is
 * left of the others, and the others by the key that only such a client has.
 */
public enum MatchKey {
  /** The number of a document. */
  IDENTITY,
  /** First name, surname and a year of birth that may be the client's. */
  NAME_AND_YEAR,
  /** First name and surname. */
  WHOLE_NAME,
  /** The same, of a client whose year of birth nobody knows. */
  YEARLESS,
  /** First name and year. */
  FIRST_NAME,
  /** The same, of a client without surname. */
  SURNAMELESS;

  public String of(String blindIndex) {
    return name().charAt(0) + blindIndex;
  }

  /**
   * The index of a document's number in its canonical spelling: a national ID is one, whichever
   * paper it was read from.
   *
   * @param blind from a kind and a value to a blind index
   */
  public static String identity(BinaryOperator<String> blind, String number) {
    String kind = NationalId.parse(number).isPresent() ? "NATIONAL_ID" : "DOCUMENT";
    return IDENTITY.of(blind.apply(kind, number));
  }

  /** Which indexes another client has who may be the same person, and by what that one is alike. */
  public static Map<String, Match> soughtBy(Collection<String> indexes) {
    var sought = new HashMap<String, Match>();
    for (String index : indexes) {
      String rest = index.substring(1);
      switch (index.charAt(0)) {
        case 'I' -> sought.put(index, Match.IDENTITY);
        case 'N' -> sought.put(index, Match.NAME_AND_BIRTH_YEAR);
        case 'W' -> sought.put(orTheOther(indexes, index, YEARLESS.of(rest)), Match.NAME);
        case 'F' ->
            sought.put(
                orTheOther(indexes, index, SURNAMELESS.of(rest)), Match.FIRST_NAME_AND_BIRTH_YEAR);
        default -> {} // what the client lacks is sought in others by what they have
      }
    }
    return sought;
  }

  private static String orTheOther(Collection<String> own, String index, String lacking) {
    return own.contains(lacking) ? index : lacking;
  }
}

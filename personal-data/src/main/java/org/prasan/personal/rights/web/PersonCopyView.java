package org.prasan.personal.rights.web;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.prasan.personal.access.AccessEntry;
import org.prasan.personal.rights.Copied;

/** Everything that this service holds of a person, as a file that the person can read. */
record PersonCopyView(Instant at, List<HeldView> held) {

  record HeldView(String kind, String recordId, List<LineView> lines, List<LookView> seenBy) {}

  record LineView(String labelTh, String labelEn, String value) {}

  /** Somebody who looked, by the id in their token. */
  record LookView(String subject, Instant at, String what, List<String> fields) {}

  static PersonCopyView of(
      Instant at, List<Copied> copies, Function<Copied, List<AccessEntry>> looks) {
    return new PersonCopyView(at, copies.stream().map(one -> held(one, looks.apply(one))).toList());
  }

  private static HeldView held(Copied copied, List<AccessEntry> looks) {
    return new HeldView(
        copied.of().kind(),
        copied.of().recordId(),
        copied.lines().stream()
            .map(line -> new LineView(line.labelTh(), line.labelEn(), line.value()))
            .toList(),
        looks.stream()
            .map(look -> new LookView(look.subject(), look.at(), look.what(), look.fields()))
            .toList());
  }
}

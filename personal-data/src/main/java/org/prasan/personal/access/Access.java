package org.prasan.personal.access;

import java.time.Instant;
import java.util.List;

/**
 * Who looked at what, before it has its place in a chain.
 *
 * @param what the kind of document that was opened, or what was done with it
 * @param fields kinds of personal data that were shown
 * @param records ids of the records that a list showed; empty for one record, which has the chain
 */
public record Access(
    String subject, Instant at, String what, List<String> fields, List<String> records) {

  public Access {
    fields = fields.stream().sorted().toList();
    records = List.copyOf(records);
  }

  public Access(String subject, Instant at, String what, List<String> fields) {
    this(subject, at, what, fields, List.of());
  }
}

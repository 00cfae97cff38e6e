package org.prasan.personal.access;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.prasan.personal.KeyedDigest;
import org.springframework.data.annotation.Id;

/**
 * One look. Its mark covers its content and the mark of the entry before, and can't be made without
 * the key file: no entry can be altered, taken out of the middle or made up unnoticed.
 *
 * @param recordId the record whose chain it is in
 * @param n running number within the chain, from 1
 * @param records what was seen: the record itself, or those that a list showed
 * @param listKey unique and rising with time; order and cursor of lists
 */
public record AccessEntry(
    @Id String id,
    String recordId,
    long n,
    String subject,
    Instant at,
    String what,
    List<String> fields,
    List<String> records,
    String listKey,
    String mark) {

  static final String BEGINNING = "";

  static AccessEntry following(
      String recordId, long n, String markBefore, Access access, KeyedDigest digest) {
    String id = recordId + "/" + n;
    return new AccessEntry(
        id,
        recordId,
        n,
        access.subject(),
        access.at(),
        access.what(),
        access.fields(),
        access.records().isEmpty() ? List.of(recordId) : access.records(),
        String.format(Locale.ROOT, "%014d-%s", access.at().toEpochMilli(), id),
        markOf(recordId, n, access, markBefore, digest));
  }

  boolean follows(long before, String markBefore, KeyedDigest digest) {
    return equals(following(recordId, before + 1, markBefore, access(), digest));
  }

  private Access access() {
    boolean itself = records.equals(List.of(recordId));
    return new Access(subject, at, what, fields, itself ? List.of() : records);
  }

  private static String markOf(
      String recordId, long n, Access access, String markBefore, KeyedDigest digest) {
    var content = new StringBuilder();
    add(content, markBefore);
    add(content, recordId);
    add(content, Long.toString(n));
    add(content, access.subject());
    add(content, Long.toString(access.at().toEpochMilli()));
    add(content, access.what());
    add(content, String.join(",", access.fields()));
    add(content, String.join(",", access.records()));
    return digest.of("access", content.toString());
  }

  /** With its length in front, so that no two contents read the same. */
  private static void add(StringBuilder content, String part) {
    content.append(part.length()).append(':').append(part);
  }
}

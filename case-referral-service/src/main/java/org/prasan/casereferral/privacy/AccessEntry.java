package org.prasan.casereferral.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.springframework.data.annotation.Id;

/**
 * One look at a case. Its hash covers its content and the hash of the entry before, so that no
 * entry can be altered or taken out of the middle unnoticed.
 *
 * @param n running number within the case, from 1
 * @param what the document that was opened
 * @param fields kinds of personal data that were shown
 */
public record AccessEntry(
    @Id String id,
    String caseId,
    long n,
    String subject,
    Instant at,
    String what,
    List<String> fields,
    String prevHash,
    String hash) {

  static final String BEGINNING = "0".repeat(64);

  static AccessEntry following(String caseId, long n, String prevHash, Access access) {
    return new AccessEntry(
        caseId + "/" + n,
        caseId,
        n,
        access.subject(),
        access.at(),
        access.what(),
        access.fields(),
        prevHash,
        hashOf(caseId, n, access, prevHash));
  }

  boolean follows(long before, String hashBefore) {
    var access = new Access(subject, at, what, fields);
    return n == before + 1
        && id.equals(caseId + "/" + n)
        && prevHash.equals(hashBefore)
        && hash.equals(hashOf(caseId, n, access, hashBefore));
  }

  private static String hashOf(String caseId, long n, Access access, String prevHash) {
    var content = new StringBuilder();
    add(content, prevHash);
    add(content, caseId);
    add(content, Long.toString(n));
    add(content, access.subject());
    add(content, Long.toString(access.at().toEpochMilli()));
    add(content, access.what());
    access.fields().forEach(field -> add(content, field));
    return HexFormat.of().formatHex(sha256(content.toString()));
  }

  /** With its length in front, so that no two contents read the same. */
  private static void add(StringBuilder content, String part) {
    content.append(part.length()).append(':').append(part);
  }

  private static byte[] sha256(String content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Who looked at what, before it has its place in the chain. */
  public record Access(String subject, Instant at, String what, List<String> fields) {
    public Access {
      fields = fields.stream().sorted().toList();
    }
  }
}

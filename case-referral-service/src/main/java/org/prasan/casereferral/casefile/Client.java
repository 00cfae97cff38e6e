package org.prasan.casereferral.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.IdentityKind;
import org.prasan.casereferral.vocabulary.NoIdentityReason;
import org.prasan.personal.Sealed;

/**
 * A person seeking help. Who it is stands only in {@code details}, sealed with the person's own
 * key: once that key is destroyed, the case remains and the person is forgotten.
 *
 * @param ageBand derived when the case was opened
 * @param indexes blind indexes, by which another case of the same person is found
 */
public record Client(
    String id,
    IdentityKind identityKind,
    @Nullable NoIdentityReason noIdentityReason,
    AgeBand ageBand,
    List<String> indexes,
    Sealed details) {

  public Client {
    indexes = List.copyOf(indexes);
  }

  public static String id(String caseId, int n) {
    return caseId + "-c" + n;
  }

  /** The case that a client or its reporter is in. */
  public static String caseOf(String clientId) {
    return clientId.replaceFirst("-(c[0-9]+|r)$", "");
  }

  Client withoutIndexes() {
    return new Client(id, identityKind, noIdentityReason, ageBand, List.of(), details);
  }
}

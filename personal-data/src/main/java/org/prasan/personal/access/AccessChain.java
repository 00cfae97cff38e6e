package org.prasan.personal.access;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.personal.KeyedDigest;
import org.prasan.personal.access.AccessAnchors.Anchor;
import org.prasan.personal.access.AccessHeads.Head;

/** Holds the entries of one record, in order, against its head and its anchors. */
final class AccessChain {

  private final @Nullable Head head;
  private final Set<Anchor> ahead;
  private final KeyedDigest digest;
  private long count;
  private String mark = AccessEntry.BEGINNING;
  private final boolean anchored;
  private boolean passedHead;

  AccessChain(@Nullable Head head, Set<Anchor> anchors, KeyedDigest digest) {
    this.head = head;
    this.ahead = new HashSet<>(anchors);
    this.anchored = !anchors.isEmpty();
    this.digest = digest;
    pass();
  }

  boolean goesOnWith(AccessEntry entry) {
    if (!entry.follows(count, mark, digest)) {
      return false;
    }
    count = entry.n();
    mark = entry.mark();
    pass();
    return true;
  }

  private void pass() {
    passedHead |= head != null && head.count() == count && head.mark().equals(mark);
    ahead.remove(new Anchor(count, mark));
  }

  /** One entry may be ahead of the head; every anchor there ever was lies on the chain. */
  boolean endsWhereItShould() {
    boolean headFits = head == null ? count == 0 : passedHead && count - head.count() <= 1;
    boolean anchorsAreLost = !anchored && head != null && head.anchoredCount() > 0;
    return headFits && ahead.isEmpty() && !anchorsAreLost;
  }
}

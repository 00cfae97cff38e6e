package org.prasan.casereferral.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.privacy.AccessEntry.Access;

class AccessEntryTest {

  private static final Access ACCESS =
      new Access("officer", Instant.parse("2026-11-23T05:00:00Z"), "case", List.of("NAME"));

  private final AccessEntry first =
      AccessEntry.following("case-1", 1, AccessEntry.BEGINNING, ACCESS);
  private final AccessEntry second = AccessEntry.following("case-1", 2, first.hash(), ACCESS);

  @Test
  void followsTheEntryBefore() {
    assertThat(first.follows(0, AccessEntry.BEGINNING)).isTrue();
    assertThat(second.follows(1, first.hash())).isTrue();
  }

  @Test
  void doesNotFollowWhenAnEntryIsMissing() {
    assertThat(second.follows(0, AccessEntry.BEGINNING)).isFalse();
  }

  @Test
  void showsThatItsReaderWasExchanged() {
    var forged =
        new AccessEntry(
            first.id(),
            first.caseId(),
            1,
            "somebody-else",
            first.at(),
            first.what(),
            first.fields(),
            first.prevHash(),
            first.hash());
    assertThat(forged.follows(0, AccessEntry.BEGINNING)).isFalse();
  }

  @Test
  void hashesDifferWhenPartsAreDividedDifferently() {
    var one = new Access("ab", ACCESS.at(), "c", List.of());
    var other = new Access("a", ACCESS.at(), "bc", List.of());
    assertThat(AccessEntry.following("case-1", 1, AccessEntry.BEGINNING, one).hash())
        .isNotEqualTo(AccessEntry.following("case-1", 1, AccessEntry.BEGINNING, other).hash());
  }
}

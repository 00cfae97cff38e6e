package org.prasan.casereferral.course;

import java.util.List;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.need.NeedState;

/** Where a case stands, by the words of the 1300 system. */
public enum CaseState {
  WAITING_ASSIGNMENT,
  UNDER_CONSIDERATION,
  REFERRED,
  AID_REPORTED,
  AID_COMPLETED,
  PROBLEM_ENDED,
  DUPLICATE,
  NOT_A_CASE;

  public boolean isFinal() {
    return this == PROBLEM_ENDED || this == DUPLICATE || this == NOT_A_CASE;
  }

  /** The state of a case that is in hand follows from its needs. */
  public static CaseState following(List<Need> all) {
    List<Need> needs = all.stream().filter(Need::counts).toList();
    if (needs.stream().anyMatch(need -> need.state() == NeedState.REFERRED)) {
      return REFERRED;
    }
    if (needs.stream().allMatch(Need::isSettled)) {
      return needs.stream().anyMatch(Need::wasHelped) ? AID_COMPLETED : UNDER_CONSIDERATION;
    }
    boolean reported =
        needs.stream()
            .anyMatch(
                need -> need.outcome() != null || need.aids().stream().anyMatch(DirectAid::stands));
    return reported ? AID_REPORTED : UNDER_CONSIDERATION;
  }
}

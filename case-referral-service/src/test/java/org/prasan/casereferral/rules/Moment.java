package org.prasan.casereferral.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.conventions.security.Caller;

/** A case and all around it at one moment of its history, as far as the rules speak of it. */
public record Moment(Instant now, Case one, List<Referral> referrals, Around around) {

  /**
   * What is not in the case.
   *
   * @param others cases that this one may be set aside for, by their ids
   * @param said every event of the case and its referrals so far, in the order of sending
   */
  public record Around(
      boolean centreWorks,
      Set<String> closedAgencies,
      Map<String, Case> others,
      List<Said> said,
      List<Sight> sights,
      List<Shown> shown) {}

  /**
   * One event, without what else it says.
   *
   * @param clock of what has to be done; empty where it is about no clock
   */
  public record Said(String of, long sequence, String type, String clock) {}

  /** Whether somebody finds a case or referral, has it in a list, and has it counted. */
  public record Sight(Caller who, String id, boolean found, boolean listed, boolean counted) {}

  /** What somebody of an agency was shown of a person. */
  public record Shown(String referralId, String clientId, SharedField field) {}

  Optional<Referral> referral(String id) {
    return referrals.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  Optional<Client> client(String id) {
    return one.clients().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  long said(String of, String event) {
    return around.said().stream()
        .filter(it -> it.of().equals(of) && it.type().equals("case-referral." + event + ".v1"))
        .count();
  }
}

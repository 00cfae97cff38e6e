package org.prasan.registry.centre.web;

import java.util.Arrays;
import java.util.List;
import org.prasan.registry.centre.CommitteeProperties;
import org.prasan.registry.centre.CommitteeRole;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says what a committee must be like, so that a form can count its seats while they are filled. */
@RestController
class CommitteePolicyController {

  private final PolicyView policy;

  CommitteePolicyController(CommitteeProperties settings) {
    List<SeatsView> roles =
        Arrays.stream(CommitteeRole.values())
            .map(role -> SeatsView.of(role, settings.seats(role)))
            .toList();
    policy =
        new PolicyView(
            settings.size().min(),
            settings.size().max(),
            settings.termYears(),
            settings.nextWithinDays(),
            roles);
  }

  /**
   * What this deployment asks for.
   *
   * @param minMembers without advisers
   * @param maxMembers without advisers
   * @param termYears longest term
   * @param nextWithinDays how long before the end of a term the next committee may be entered
   */
  record PolicyView(
      int minMembers, int maxMembers, int termYears, int nextWithinDays, List<SeatsView> roles) {}

  /**
   * How often a role may occur.
   *
   * @param counted whether it counts as a member
   */
  record SeatsView(CommitteeRole role, int min, int max, boolean counted) {

    static SeatsView of(CommitteeRole role, CommitteeProperties.Seats seats) {
      return new SeatsView(role, seats.min(), seats.max(), role.counted());
    }
  }

  @GetMapping("/v1/committee-policy")
  @PreAuthorize("isAuthenticated()")
  PolicyView getCommitteePolicy() {
    return policy;
  }
}

package org.prasan.registry.centre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What no public source settles about committees, so a deployment may set it: size without
 * advisers, longest term in years, how many days before the end of a term the next committee may be
 * entered, and how often each role may occur. Exactly one chair, secretary and treasurer is a rule
 * of the domain; settings can't loosen it.
 */
@Validated
@ConfigurationProperties("prasan.registry.committee")
public record CommitteeProperties(
    @DefaultValue @Valid @NotNull Size size,
    @DefaultValue("4") @Min(1) @Max(20) int termYears,
    @DefaultValue("60") @Min(0) @Max(366) int nextWithinDays,
    @DefaultValue @NotNull Map<CommitteeRole, @Valid Seats> roles) {

  private static final int MOST = 100;
  private static final Map<CommitteeRole, Seats> USUAL =
      Map.of(
          CommitteeRole.VICE_CHAIR, new Seats(1, 3),
          CommitteeRole.ASSISTANT_SECRETARY, new Seats(0, 3),
          CommitteeRole.REGISTRAR, new Seats(0, 2),
          CommitteeRole.PUBLIC_RELATIONS, new Seats(0, 3));

  public CommitteeProperties {
    if (size.min() > size.max()) {
      throw new IllegalArgumentException("prasan.registry.committee.size: min exceeds max");
    }
    var all = new EnumMap<CommitteeRole, Seats>(USUAL);
    all.putAll(roles);
    roles = Map.copyOf(all);
  }

  /** How often the role may occur, by the domain's rule or by these settings. */
  public Seats seats(CommitteeRole role) {
    return CommitteePolicy.EXACTLY_ONE.contains(role)
        ? new Seats(1, 1)
        : roles.getOrDefault(role, new Seats(0, MOST));
  }

  /** Members without advisers. */
  public record Size(
      @DefaultValue("9") @Min(3) @Max(100) int min,
      @DefaultValue("15") @Min(3) @Max(100) int max) {}

  /** How often a role may occur in one committee. */
  public record Seats(@Min(0) @Max(100) int min, @Min(0) @Max(100) int max) {
    public Seats {
      if (min > max) {
        throw new IllegalArgumentException("prasan.registry.committee.roles: min exceeds max");
      }
    }

    boolean allow(long count) {
      return count >= min && count <= max;
    }
  }
}

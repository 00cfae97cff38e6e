package org.prasan.casereferral.standing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.agency.Agencies;
import org.prasan.casereferral.agency.Agency;
import org.prasan.casereferral.centre.Centres;
import org.prasan.casereferral.cover.LeaveCover;
import org.prasan.casereferral.cover.LeaveCovers;
import org.prasan.casereferral.safety.Audience;
import org.prasan.casereferral.volunteer.Volunteers;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Position;
import org.prasan.conventions.security.Role;
import org.prasan.conventions.security.Scope;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * What a caller may find of cases and referrals, as part of the query. Tokens outlive what they
 * say: centre, agency and volunteer are looked up with each request. Where no centre works, the
 * department stands in for its officers.
 */
@Component
public class CaseScope {

  /** Paths of the fields by which a collection is scoped. */
  public record Fields(String district, String audience) {}

  private final Centres centres;
  private final Agencies agencies;
  private final Volunteers volunteers;
  private final LeaveCovers covers;
  private final Neighbours neighbours;

  CaseScope(
      Centres centres,
      Agencies agencies,
      Volunteers volunteers,
      LeaveCovers covers,
      Neighbours neighbours) {
    this.centres = centres;
    this.agencies = agencies;
    this.volunteers = volunteers;
    this.covers = covers;
    this.neighbours = neighbours;
  }

  /** The caller without the districts whose centre does not work, and without a closed agency. */
  public Caller standing(Caller caller) {
    boolean officer = caller.is(Role.CENTRE_OFFICER) && !caller.districts().isEmpty();
    return new Caller(
        caller.subject(),
        caller.roles(),
        officer ? centres.working(caller.districts()) : caller.districts(),
        openAgency(caller),
        caller.volunteer(),
        caller.position());
  }

  /**
   * What the centre's side may see.
   *
   * @param wanted code of the one district that is asked for, or null
   */
  public Criteria seen(Caller caller, Fields fields, @Nullable String wanted) {
    Caller now = standing(caller);
    Criteria scope = Scope.districts(now, fields.district(), wanted);
    if (!now.is(Role.CENTRE_OFFICER)) {
      return seenFromAbove(now, fields, wanted, scope);
    }
    Criteria own =
        now.is(Position.CHAIR)
            ? scope
            : withCovered(
                scope.and(fields.audience()).in(Audience.ALL, Audience.QUEUE, now.subject()),
                now,
                fields,
                wanted);
    return neighbours.orHelping(own, now, fields, wanted, true);
  }

  /** And what is kept for those for whom the caller covers while they are on leave. */
  private Criteria withCovered(Criteria own, Caller now, Fields fields, @Nullable String wanted) {
    var all = new ArrayList<>(List.of(own));
    covers.heldBy(now).stream()
        .filter(LeaveCover::showsWhatIsKept)
        .filter(cover -> wanted == null || wanted.equals(cover.districtCode()))
        .map(cover ->
            where(fields.district())
                .is(cover.districtCode())
                .and(fields.audience())
                .is(cover.officer()))
        .forEach(all::add);
    return all.size() == 1 ? own : new Criteria().orOperator(all);
  }

  /** The caller's own subject, and those for whom the caller covers in this district today. */
  public Set<String> actsFor(Caller caller, String districtCode) {
    return covering(caller, districtCode, _ -> true);
  }

  /** Of those the ones whose restricted cases and hidden addresses the caller sees as well. */
  public Set<String> seesFor(Caller caller, String districtCode) {
    return covering(caller, districtCode, LeaveCover::showsWhatIsKept);
  }

  /** Whether the caller is shown an address that is hidden. */
  public boolean seesHidden(Caller caller, String districtCode, Optional<String> owner) {
    return caller.is(Position.CHAIR)
        || owner.filter(seesFor(caller, districtCode)::contains).isPresent()
        || standsInFor(caller, districtCode);
  }

  private Set<String> covering(Caller caller, String districtCode, Predicate<LeaveCover> which) {
    Stream<String> covered =
        caller.is(Role.CENTRE_OFFICER)
            ? covers.heldBy(standing(caller)).stream()
                .filter(cover -> cover.districtCode().equals(districtCode))
                .filter(which)
                .map(LeaveCover::officer)
            : Stream.of();
    return Stream.concat(Stream.of(caller.subject()), covered)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What the caller answers for: what they own, and what those own for whom they cover today. */
  public Criteria answeredBy(Caller caller, String district, String owner) {
    Criteria own = where(owner).is(caller.subject());
    if (!caller.is(Role.CENTRE_OFFICER)) {
      return own;
    }
    var all = new ArrayList<>(List.of(own));
    covers
        .heldBy(standing(caller))
        .forEach(cover ->
            all.add(where(owner).is(cover.officer()).and(district).is(cover.districtCode())));
    return all.size() == 1 ? own : new Criteria().orOperator(all);
  }

  private Criteria seenFromAbove(
      Caller now, Fields fields, @Nullable String wanted, Criteria scope) {
    Criteria open = scope.and(fields.audience()).in(Audience.ALL, now.subject());
    List<String> own = now.is(Role.DEPARTMENT) ? orphaned(wanted) : List.of();
    return own.isEmpty() ? open : new Criteria().orOperator(open, where(fields.district()).in(own));
  }

  /**
   * What the centre's side may act on.
   *
   * @param queued whether a restricted case that nobody has taken is meant as well
   */
  public Criteria actedOn(Caller caller, Fields fields, boolean queued) {
    Caller now = standing(caller);
    if (!now.is(Role.CENTRE_OFFICER)) {
      return where(fields.district()).in(now.is(Role.DEPARTMENT) ? orphaned(null) : List.of());
    }
    Criteria scope = where(fields.district()).in(now.districts().stream().sorted().toList());
    if (now.is(Position.CHAIR)) {
      return neighbours.orHelping(scope, now, fields, null, queued);
    }
    var audience = new ArrayList<>(List.of(Audience.ALL, now.subject()));
    if (queued) {
      audience.add(Audience.QUEUE);
    }
    Criteria own = withCovered(scope.and(fields.audience()).in(audience), now, fields, null);
    return neighbours.orHelping(own, now, fields, null, queued);
  }

  /** Audiences of the cases that the caller took from a neighbour's queue. */
  public List<String> guests(Caller caller) {
    return Neighbours.guests(standing(caller));
  }

  /** Whether the caller reads of people in this district as its officers do. */
  public boolean worksIn(Caller caller, String districtCode) {
    return caller.is(Role.CENTRE_OFFICER)
        ? standing(caller).districts().contains(districtCode)
        : standsInFor(caller, districtCode);
  }

  /** Whether the caller is the department, and no centre works there. */
  public boolean standsInFor(Caller caller, String districtCode) {
    return caller.is(Role.DEPARTMENT) && orphaned(districtCode).contains(districtCode);
  }

  /** The districts for which the caller, the department, stands in. */
  public Set<String> standsInFor(Caller caller) {
    return caller.is(Role.DEPARTMENT) ? centres.withoutCentre() : Set.of();
  }

  /** Refuses a volunteer whose service ended or is not known here. */
  public void requireActive(Caller caller) {
    volunteers.requireActive(caller);
  }

  private List<String> orphaned(@Nullable String wanted) {
    Set<String> districts =
        wanted == null ? centres.withoutCentre() : centres.withoutCentre(List.of(wanted));
    return districts.stream().sorted().toList();
  }

  private @Nullable String openAgency(Caller caller) {
    String id = caller.agency();
    boolean closed = id != null && agencies.find(id).filter(Agency::closed).isPresent();
    return closed ? null : id;
  }
}

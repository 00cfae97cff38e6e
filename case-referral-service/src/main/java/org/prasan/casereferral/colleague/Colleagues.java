package org.prasan.casereferral.colleague;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.centre.Centres;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.conventions.security.TokenFollower;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.thai.ThaiDates;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Who works where, as the last token of each person said. Where no centre works, the department is
 * the desk of its district.
 */
@Repository
public class Colleagues implements TokenFollower {

  private static final String COLLECTION = "colleagues";
  private static final String SUBJECT = "_id";
  private static final String DESKS = "desks";
  private static final String SEEN = "seenOn";

  private final MongoTemplate mongo;
  private final Centres centres;
  private final ColleagueProperties settings;
  private final Clock clock;

  Colleagues(
      MongoTemplate mongo,
      CollectionIndexes indexes,
      Centres centres,
      ColleagueProperties settings,
      Clock clock) {
    this.mongo = mongo;
    this.centres = centres;
    this.settings = settings;
    this.clock = clock;
    indexes.declare(COLLECTION, on(DESKS, SUBJECT));
  }

  /**
   * Has the caller's desks follow the token. It costs a look-up; written is only what is new, and
   * once a day that the person came.
   */
  @Override
  public void follow(Caller caller, @Nullable String name) {
    Colleague known = mongo.findById(caller.subject(), Colleague.class, COLLECTION);
    Colleague now = Colleague.of(caller, today());
    if (now.desks().isEmpty()) {
      leave(known);
    } else if (!now.equals(known)) {
      save(now);
    }
  }

  public Optional<Colleague> find(String subject) {
    return Optional.ofNullable(mongo.findById(subject, Colleague.class, COLLECTION));
  }

  /** Whoever left names no desk any more, and no token of theirs comes to say so. */
  public void forget(String subject) {
    mongo.remove(Query.query(where(SUBJECT).is(subject)), COLLECTION);
  }

  private void leave(@Nullable Colleague known) {
    if (known != null) {
      forget(known.subject());
    }
  }

  private void save(Colleague now) {
    try {
      mongo.save(now, COLLECTION);
    } catch (DuplicateKeyException sameMoment) {
      // another request of this person said the same
    }
  }

  /**
   * Those of the caller's own desks who came lately, by subject.
   *
   * @param district only whoever works on the cases of this one, or null
   */
  public List<Colleague> list(
      Caller caller, @Nullable String district, @Nullable String cursor, int limit) {
    List<String> own = Desk.of(caller.within(centres.working(caller.districts())));
    String asked = district == null ? null : deskOf(district);
    return at(
        own.stream().filter(desk -> asked == null || asked.equals(desk)).toList(), cursor, limit);
  }

  /** Those of the department: whoever leads a case may let them see it. */
  public List<Colleague> ofDepartment(Caller caller, @Nullable String cursor, int limit) {
    boolean centres = caller.is(Role.CENTRE_OFFICER) || caller.is(Role.DEPARTMENT);
    return at(centres ? List.of(Desk.DEPARTMENT) : List.of(), cursor, limit);
  }

  private List<Colleague> at(List<String> desks, @Nullable String cursor, int limit) {
    var query = new Query(where(DESKS).in(desks)).addCriteria(lately());
    if (cursor != null) {
      query.addCriteria(where(SUBJECT).gt(cursor));
    }
    return mongo.find(query.with(Sort.by(SUBJECT)).limit(limit), Colleague.class, COLLECTION);
  }

  /**
   * @throws ColleagueUnknownRefusal when the person does not work on this district's cases now
   */
  public void mustWorkIn(String districtCode, String subject, String field) {
    mustBeAt(List.of(deskOf(districtCode)), Set.of(subject), field);
  }

  /**
   * The department may be named beside those of the district: it approves more aid.
   *
   * @throws ColleagueUnknownRefusal when one of them works neither in the district nor there now
   */
  public void mayBeNamed(String districtCode, Set<String> subjects, String field) {
    mustBeAt(List.of(deskOf(districtCode), Desk.DEPARTMENT), subjects, field);
  }

  /**
   * @throws ColleagueUnknownRefusal when the person does not work for the agency now
   */
  public void mustWorkFor(String agencyId, String subject, String field) {
    mustBeAt(List.of(Desk.ofAgency(agencyId)), Set.of(subject), field);
  }

  /**
   * However long ago: whoever is on leave does not come.
   *
   * @throws ColleagueUnknownRefusal when the person's last token did not name the district
   */
  public void mustBelongTo(String districtCode, String subject, String field) {
    if (found(List.of(Desk.ofCentre(districtCode)), Set.of(subject), new Criteria()).isEmpty()) {
      throw new ColleagueUnknownRefusal(field);
    }
  }

  private void mustBeAt(List<String> desks, Set<String> subjects, String field) {
    if (!found(desks, subjects, lately()).containsAll(subjects)) {
      throw new ColleagueUnknownRefusal(field);
    }
  }

  private Set<String> found(List<String> desks, Collection<String> subjects, Criteria when) {
    var query = Query.query(where(SUBJECT).in(subjects).and(DESKS).in(desks)).addCriteria(when);
    return mongo.find(query, Colleague.class, COLLECTION).stream()
        .map(Colleague::subject)
        .collect(Collectors.toUnmodifiableSet());
  }

  private String deskOf(String districtCode) {
    return centres.withoutCentre(List.of(districtCode)).isEmpty()
        ? Desk.ofCentre(districtCode)
        : Desk.DEPARTMENT;
  }

  private Criteria lately() {
    return where(SEEN).gte(today().minusDays(settings.seenWithin().toDays()));
  }

  private LocalDate today() {
    return ThaiDates.inBangkok(clock.instant());
  }
}

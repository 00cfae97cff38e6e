package org.prasan.registry.figures;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.prasan.conventions.Figures;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Scope;
import org.prasan.registry.BangkokCalendar;
import org.prasan.registry.agency.Agencies;
import org.prasan.registry.agency.AgencyStatus;
import org.prasan.registry.centre.CentreStatus;
import org.prasan.registry.centre.Centres;
import org.prasan.registry.volunteer.VolunteerStatus;
import org.prasan.registry.volunteer.Volunteers;
import org.prasan.registry.workshop.Workshops;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Counts the register at the moment of asking, inside the caller's districts. */
@Component
public final class RegistryFigures {

  private static final int NEAR_END_DAYS = 90;
  private static final List<String> WITH_COMMITTEE =
      List.of(
          CentreStatus.COMMITTEE_APPOINTED.name(),
          CentreStatus.ESTABLISHED.name(),
          CentreStatus.SUSPENDED.name());

  private final MongoTemplate mongo;
  private final BangkokCalendar calendar;

  RegistryFigures(MongoTemplate mongo, BangkokCalendar calendar) {
    this.mongo = mongo;
    this.calendar = calendar;
  }

  public Figures of(Caller caller) {
    return new Figures(
        calendar.now(),
        List.of(
            FigureText.CENTRES.of(centres(Scope.districts(caller, Centres.DISTRICT))),
            FigureText.COMMITTEES_NEAR_END.of(nearEnd(caller)),
            FigureText.COMMITTEES_OUT_OF_TERM.of(outOfTerm(caller)),
            FigureText.VOLUNTEERS.of(volunteers(Scope.districts(caller, Volunteers.DISTRICT))),
            FigureText.AGENCIES_BY_KIND.of(agencies(caller, "kind", Agencies.KIND)),
            FigureText.AGENCIES_BY_SERVICE.of(agenciesPerService(caller)),
            FigureText.AGENCIES_BY_DISTRICT.of(agenciesPerDistrict(caller)),
            FigureText.WORKSHOPS.of(count(Workshops.COLLECTION, List.of(), Map.of())),
            FigureText.ATTENDEES.of(attendees())));
  }

  List<Map<String, Object>> centres(Criteria scope) {
    return count(
        Centres.COLLECTION,
        List.of(match(scope)),
        Map.of("district", Centres.DISTRICT, "state", Centres.STATUS));
  }

  List<Map<String, Object>> volunteers(Criteria scope) {
    return count(
        Volunteers.COLLECTION,
        List.of(match(scope, where(Volunteers.STATUS).is(VolunteerStatus.ACTIVE.name()))),
        Map.of("district", Volunteers.DISTRICT));
  }

  private List<Map<String, Object>> nearEnd(Caller caller) {
    LocalDate today = calendar.today();
    return committees(
        caller,
        where(Centres.TERM_ENDS)
            .gte(today.toString())
            .lte(today.plusDays(NEAR_END_DAYS).toString()));
  }

  private List<Map<String, Object>> outOfTerm(Caller caller) {
    return committees(caller, where(Centres.TERM_ENDS).lt(calendar.today().toString()));
  }

  private List<Map<String, Object>> committees(Caller caller, Criteria term) {
    return count(
        Centres.COLLECTION,
        List.of(
            match(
                Scope.districts(caller, Centres.DISTRICT),
                where(Centres.STATUS).in(WITH_COMMITTEE),
                term)),
        Map.of("district", Centres.DISTRICT));
  }

  private List<Map<String, Object>> agencies(Caller caller, String dimension, String field) {
    return count(Agencies.COLLECTION, List.of(match(openTo(caller))), Map.of(dimension, field));
  }

  private List<Map<String, Object>> agenciesPerService(Caller caller) {
    return count(
        Agencies.COLLECTION,
        List.of(match(openTo(caller)), new Document("$unwind", "$" + Agencies.SERVICES)),
        Map.of("service", Agencies.SERVICES));
  }

  /** Matched again after unwinding, or an agency would show its districts outside the scope. */
  private List<Map<String, Object>> agenciesPerDistrict(Caller caller) {
    return count(
        Agencies.COLLECTION,
        List.of(
            match(openTo(caller)),
            new Document("$unwind", "$" + Agencies.DISTRICTS),
            match(Scope.districts(caller, Agencies.DISTRICTS))),
        Map.of("district", Agencies.DISTRICTS));
  }

  private static Criteria[] openTo(Caller caller) {
    return new Criteria[] {
      Scope.districts(caller, Agencies.DISTRICTS),
      where(Agencies.STATUS).is(AgencyStatus.OPEN.name())
    };
  }

  private List<Map<String, Object>> attendees() {
    return group(
        Workshops.COLLECTION,
        List.of(new Document("$unwind", "$state.attendees")),
        Map.of("kind", "state.attendees.kind"),
        "$state.attendees.count");
  }

  private List<Map<String, Object>> count(
      String collection, List<Document> stages, Map<String, String> dimensions) {
    return group(collection, stages, dimensions, 1);
  }

  private List<Map<String, Object>> group(
      String collection, List<Document> stages, Map<String, String> dimensions, Object summand) {
    var by = new Document();
    dimensions.forEach((name, field) -> by.append(name, "$" + field));
    var pipeline = new ArrayList<Document>(stages);
    pipeline.add(
        new Document(
            "$group", new Document("_id", by).append("value", new Document("$sum", summand))));
    var rows = new ArrayList<Map<String, Object>>();
    for (Document found : mongo.getCollection(collection).aggregate(pipeline)) {
      var row = new TreeMap<String, Object>(found.get("_id", Document.class));
      row.put("value", found.get("value", Number.class).longValue());
      rows.add(row);
    }
    rows.sort(Comparator.comparing(Map::toString));
    return rows;
  }

  private static Document match(Criteria... all) {
    var filter = new Document();
    for (Criteria criteria : all) {
      filter.putAll(criteria.getCriteriaObject());
    }
    return new Document("$match", filter);
  }
}

package org.prasan.notification.contact;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * In which districts the centre may not act, so that the department is told in its place. Events of
 * two centres of one district come in any order, so each centre's state stands for itself.
 */
@Repository
public class CentreStates {

  private static final String COLLECTION = "centre_states";
  private static final String CENTRES = "centres";

  private final MongoTemplate mongo;

  CentreStates(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  public void note(String districtCode, String centreId, boolean acts) {
    mongo.upsert(
        Query.query(where("_id").is(districtCode)),
        Update.update(CENTRES + "." + centreId, acts),
        COLLECTION);
  }

  /** Those with a centre that was stopped and none that acts. */
  Set<String> stopped(Collection<String> districts) {
    if (districts.isEmpty()) {
      return Set.of();
    }
    var known = Query.query(where("_id").in(districts.stream().sorted().toList()));
    return mongo.find(known, Document.class, COLLECTION).stream()
        .filter(found -> !found.get(CENTRES, Document.class).containsValue(true))
        .map(found -> found.getString("_id"))
        .collect(Collectors.toUnmodifiableSet());
  }
}

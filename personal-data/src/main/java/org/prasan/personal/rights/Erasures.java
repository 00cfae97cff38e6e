package org.prasan.personal.rights;

import java.util.Optional;
import org.prasan.messaging.IntentReused;
import org.springframework.data.mongodb.core.MongoTemplate;

/** All erasures, each under the id of its request. */
public final class Erasures {

  private static final String COLLECTION = "erasures";

  private final MongoTemplate mongo;

  Erasures(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  public Optional<Erasure> find(String id) {
    return Optional.ofNullable(mongo.findById(id, Erasure.class, COLLECTION));
  }

  /**
   * What an earlier try of the same request left, else the new one.
   *
   * @throws IntentReused when the key came with another request
   */
  Erasure begun(Erasure fresh) {
    Erasure known = find(fresh.id()).orElse(fresh);
    if (!known.fingerprint().equals(fresh.fingerprint())) {
      throw new IntentReused(fresh.id());
    }
    return known;
  }

  Erasure save(Erasure erasure) {
    return mongo.save(erasure, COLLECTION);
  }
}

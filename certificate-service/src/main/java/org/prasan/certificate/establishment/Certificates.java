package org.prasan.certificate.establishment;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.certificate.establishment.outbound.CertificateEventTranslator;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.AlreadyExists;
import org.prasan.messaging.Change;
import org.prasan.messaging.ConcurrentChange;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Keeps the certificates. A number is taken by inserting the finished certificate under it, and a
 * centre has one certificate by a unique index: so one document write makes numbers gapless and
 * unique, whichever instances run and however often the cause arrives.
 */
@Component
public class Certificates {

  public static final String COLLECTION = "certificates";
  public static final String CENTRE = "state.establishment.centreId";
  public static final String DISTRICT = "state.establishment.districtCode";
  public static final String STATUS = "state.status";
  public static final String YEAR = "state.number.yearBe";
  static final String RUNNING = "state.number.running";
  static final String TOPIC = "certificate.certificate-events";

  private static final int RACES = 100;

  private final AggregateStore<Certificate, CertificateEvent> store;
  private final MongoTemplate mongo;

  Certificates(AggregateStores stores, MongoTemplate mongo) {
    this.store = stores.of(COLLECTION, Certificate.class, TOPIC, new CertificateEventTranslator());
    this.mongo = mongo;
  }

  /**
   * Stores a certificate under the next number of the series.
   *
   * @param draft makes the certificate for the number it may get
   * @return empty when the centre has its certificate already
   */
  Optional<Receipt> issue(
      String centreId,
      int yearBe,
      Intent intent,
      Function<CertificateNumber, Change<Certificate, CertificateEvent>> draft) {
    CertificateNumber number = new CertificateNumber(yearBe, highest(yearBe)).next();
    for (int race = 0; race < RACES; race++, number = number.next()) {
      if (idOfCentre(centreId).isPresent()) {
        return Optional.empty();
      }
      try {
        return Optional.of(store.create(number.id(), intent, draft.apply(number)));
      } catch (AlreadyExists | DuplicateKeyException taken) {
        // The number or the centre's certificate appeared meanwhile: look again, one number on.
        continue;
      }
    }
    throw new ConcurrentChange(centreId);
  }

  Optional<Receipt> change(
      String id, Intent intent, Function<Certificate, Change<Certificate, CertificateEvent>> rule) {
    return store.change(id, intent, rule);
  }

  /** A centre has at most one certificate. */
  Optional<String> idOfCentre(String centreId) {
    var query = Query.query(where(CENTRE).is(centreId));
    query.fields().include("_id");
    return Optional.ofNullable(mongo.findOne(query, Document.class, COLLECTION))
        .map(found -> found.getString("_id"));
  }

  public Optional<Stored<Certificate>> find(String id, Criteria... scope) {
    return store.find(id, scope);
  }

  /** Newest first; {@code cursor} is the list key of the last row of the page before. */
  public List<Stored<Certificate>> list(
      List<Criteria> filters, @Nullable String cursor, int limit) {
    return store.list(filters, cursor, limit);
  }

  private int highest(int yearBe) {
    var query =
        Query.query(where(YEAR).is(yearBe)).with(Sort.by(Sort.Direction.DESC, RUNNING)).limit(1);
    query.fields().include(RUNNING);
    Document last = mongo.findOne(query, Document.class, COLLECTION);
    return last == null ? 0 : last.getEmbedded(List.of("state", "number", "running"), 0);
  }
}

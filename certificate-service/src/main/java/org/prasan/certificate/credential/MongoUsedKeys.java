package org.prasan.certificate.credential;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.nimbusds.jose.JWSObject;
import java.text.ParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** In {@code signing_keys}, the very first one under an id that only one instance can take. */
@Component
class MongoUsedKeys implements UsedKeys {

  private static final String COLLECTION = "signing_keys";
  private static final String FIRST = "first";
  private static final String KEY = "key";

  private final MongoTemplate mongo;

  MongoUsedKeys(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public Set<String> ids() {
    Stream<String> entered =
        mongo.find(Query.query(where("_id").gt("")), Document.class, COLLECTION).stream()
            .map(one -> one.getString(KEY));
    return Stream.concat(entered, ofOneCertificate()).collect(Collectors.toSet());
  }

  /** For a store that was filled before keys were entered. */
  private Stream<String> ofOneCertificate() {
    Query query = Query.query(where("_id").gt("")).with(Sort.by("_id")).limit(1);
    query.fields().include("state.credential");
    return mongo.find(query, Document.class, "certificates").stream()
        .map(found -> found.getEmbedded(List.of("state", "credential"), String.class))
        .map(MongoUsedKeys::keyOf);
  }

  private static String keyOf(String credential) {
    try {
      return JWSObject.parse(credential).getHeader().getKeyID();
    } catch (ParseException damaged) {
      throw new IllegalStateException("A stored credential is no signed token", damaged);
    }
  }

  @Override
  public void enterFirst(String keyId) {
    reserve(FIRST, keyId);
  }

  @Override
  public void enter(String keyId) {
    reserve(keyId, keyId);
  }

  private void reserve(String id, String keyId) {
    try {
      mongo.insert(new Document("_id", id).append(KEY, keyId), COLLECTION);
    } catch (DuplicateKeyException enteredBefore) {
      // whoever was first stands
    }
  }
}

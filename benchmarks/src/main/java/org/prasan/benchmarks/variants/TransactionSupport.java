package org.prasan.benchmarks.variants;

import java.util.Locale;
import org.bson.Document;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.MongoTransactionManager;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.integration.transaction.PseudoTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the store makes of a transaction, found out by trying one. Without transactions the registry
 * could not be measured at all, if nothing ran what hangs on a commit.
 *
 * @param guarantee what the registry is worth on it
 */
record TransactionSupport(PlatformTransactionManager manager, String guarantee) {

  private static final String COLLECTION = "transaction_probe";

  static TransactionSupport of(MongoDatabaseFactory store) {
    var manager = new MongoTransactionManager(store);
    var mongo = new MongoTemplate(store);
    mongo.insert(new Document("_id", "before"), COLLECTION);
    try {
      new TransactionTemplate(manager)
          .executeWithoutResult(transaction -> {
            mongo.insert(new Document("_id", "within"), COLLECTION);
            transaction.setRollbackOnly();
          });
    } catch (RuntimeException refused) {
      return without(NestedExceptionUtils.getMostSpecificCause(refused).toString());
    }
    return mongo.findById("within", Document.class, COLLECTION) == null
        ? new TransactionSupport(
            manager, "loses none while its transaction holds; no order; may send twice")
        : without("a rolled-back insert stayed");
  }

  private static TransactionSupport without(String finding) {
    return new TransactionSupport(
        new PseudoTransactionManager(),
        String.format(
            Locale.ROOT,
            "loses the event when a crash falls between its two writes, for this store has no transactions (tried: %s); no order; may send twice",
            finding));
  }
}

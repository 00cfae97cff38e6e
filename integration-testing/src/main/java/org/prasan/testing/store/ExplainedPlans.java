package org.prasan.testing.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Asks a real MongoDB how it would do what was recorded; it must not read a collection whole. */
final class ExplainedPlans {

  private static final Set<String> OF_THE_SESSION =
      Set.of(
          "$db",
          "lsid",
          "txnNumber",
          "$clusterTime",
          "$readPreference",
          "readConcern",
          "writeConcern",
          "apiVersion",
          "bypassDocumentValidation");

  private ExplainedPlans() {}

  static List<String> collectionScans(String uri, List<Statement> statements) {
    var scans = new ArrayList<String>();
    try (MongoClient client = MongoClients.create(uri)) {
      for (Statement statement : statements) {
        BsonDocument plan =
            client
                .getDatabase(statement.database())
                .runCommand(explain(statement.command()), BsonDocument.class);
        if (scans(plan)) {
          scans.add(
              String.format(
                  Locale.ROOT,
                  "COLLSCAN on %s by filter %s sort %s",
                  statement.collection(),
                  statement.filter().keySet(),
                  statement.sort().keySet()));
        }
      }
    }
    return scans;
  }

  private static BsonDocument explain(BsonDocument command) {
    BsonDocument bare = command.clone();
    bare.keySet().removeAll(OF_THE_SESSION);
    return new BsonDocument("explain", bare).append("verbosity", new BsonString("queryPlanner"));
  }

  static boolean scans(BsonValue plan) {
    if (plan.isArray()) {
      return plan.asArray().stream().anyMatch(ExplainedPlans::scans);
    }
    if (!plan.isDocument()) {
      return false;
    }
    return plan.asDocument().entrySet().stream()
        .filter(entry -> !entry.getKey().equals("rejectedPlans"))
        .anyMatch(entry ->
            (entry.getKey().equals("stage") && entry.getValue().equals(new BsonString("COLLSCAN")))
                || scans(entry.getValue()));
  }
}

package org.prasan.conventions;

import com.mongodb.MongoTimeoutException;
import java.io.IOException;
import org.prasan.messaging.AlreadyExists;
import org.prasan.messaging.ConcurrentChange;
import org.prasan.messaging.IntentReused;
import org.prasan.messaging.OutboxFull;
import org.prasan.messaging.StaleVersion;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Faults by name, as the layers below a controller throw them. */
class ShelfFaults {
  static final String SECRET = "1999900000013";

  Exception named(String name) {
    return switch (name) {
      case "stale" -> new StaleVersion("id");
      case "concurrent" -> new ConcurrentChange("id");
      case "reused" -> new IntentReused("id");
      case "exists" -> new AlreadyExists("id");
      case "duplicate" ->
          new DuplicateKeyException("E11000 dup key: { nationalId: " + SECRET + " }");
      case "full" -> new OutboxFull("id");
      case "store" -> new DataAccessResourceFailureException("down");
      case "timeout" -> new IllegalStateException(new MongoTimeoutException("timeout"));
      case "checked" -> new IOException(SECRET);
      default -> new IllegalArgumentException("a bug with " + SECRET);
    };
  }
}

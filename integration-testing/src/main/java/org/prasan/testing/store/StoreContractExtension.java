package org.prasan.testing.store;

import java.util.ArrayList;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.prasan.testing.engines.Engines;

/** Judges after each test class, and the indexes once at the end of the whole run. */
final class StoreContractExtension implements BeforeAllCallback, AfterAllCallback {

  private static final Namespace OURS = Namespace.create(StoreContractExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(OURS)
        .computeIfAbsent(EndOfRun.class, kind -> new EndOfRun(), EndOfRun.class);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    var complaints = new ArrayList<>(StoreContract.OF_THIS_RUN.broken());
    complaints.addAll(ConcernListener.OF_THIS_RUN.broken());
    if (Engines.storeIsMongoDb()) {
      complaints.addAll(
          ExplainedPlans.collectionScans(
              Engines.mongoUri(), StoreContract.OF_THIS_RUN.explainable()));
    }
    StoreContract.failWith(complaints);
  }

  /** A run of chosen tests only asks a part of the queries, so it says nothing about indexes. */
  static final class EndOfRun implements AutoCloseable {

    @Override
    public void close() {
      if (System.getProperty("test") == null && System.getProperty("it.test") == null) {
        StoreContract.failWith(StoreContract.OF_THIS_RUN.unused());
      }
    }
  }
}

package org.prasan.benchmarks.parts;

import org.prasan.benchmarks.Settings;
import org.prasan.benchmarks.engines.Engines;
import org.prasan.benchmarks.report.Page;

/** What becomes of the figures as the outbox, the store and the readers grow. */
public final class Growth {

  private final Engines engines;
  private final Settings settings;

  public Growth(Engines engines, Settings settings) {
    this.engines = engines;
    this.settings = settings;
  }

  public Page measure() {
    var page = new Page("growth", "How the figures change with size");
    new DepthCurve(engines, settings).measure(page);
    new AggregatesCurve(engines, settings).measure(page);
    new GroupsCurve(engines, settings).measure(page);
    return page;
  }
}

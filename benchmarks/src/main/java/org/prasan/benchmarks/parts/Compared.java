package org.prasan.benchmarks.parts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.prasan.benchmarks.report.Spread;
import org.prasan.benchmarks.variants.Variant;

/**
 * The variants of one part: warmed up together, measured in turns.
 *
 * @param <K> what is measured several times
 * @param <R> what one round of it finds
 */
final class Compared<K, R> implements AutoCloseable {

  private final List<Variant> variants;
  private final Map<K, List<R>> rounds = new LinkedHashMap<>();

  Compared(List<Variant> variants) {
    this.variants = variants;
  }

  void warm(Bench bench) {
    for (Variant variant : variants) {
      variant.resume();
      bench.warm(variant);
      rest(variant);
    }
  }

  static void rest(Variant variant) {
    variant.pause();
    variant.clean();
  }

  List<Variant> variants() {
    return variants;
  }

  /** Another one begins each round, so that none always follows the same one. */
  List<Variant> turn(int round) {
    var order = new ArrayList<>(variants);
    Collections.rotate(order, -round);
    return order;
  }

  void add(K what, R round) {
    rounds.computeIfAbsent(what, _ -> new ArrayList<>()).add(round);
  }

  Spread spread(K what, ToDoubleFunction<R> figure) {
    return Spread.of(rounds(what).stream().map(figure::applyAsDouble).toList());
  }

  long sum(K what, ToDoubleFunction<R> figure) {
    return (long) rounds(what).stream().mapToDouble(figure).sum();
  }

  /** Of the medians. */
  double ratio(K what, K to, ToDoubleFunction<R> figure) {
    return spread(what, figure).median() / spread(to, figure).median();
  }

  private List<R> rounds(K what) {
    return rounds.getOrDefault(what, List.of());
  }

  @Override
  public void close() {
    variants.forEach(Variant::close);
  }
}

package org.prasan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.TreeSet;
import org.prasan.messaging.EventTranslator;
import org.prasan.testing.contracts.EventContracts;
import tools.jackson.databind.json.JsonMapper;

/** Holds what a translator writes to the published schemas. */
public final class PublishedContract {

  /** Writes as the outbox does: what is absent is left out. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private PublishedContract() {}

  /** Every event keeps its schema, and together they are all types that begin with a prefix. */
  public static <E> void isKept(
      EventTranslator<E> translator, List<? extends E> events, String... prefixes) {
    var written = new TreeSet<String>();
    for (E event : events) {
      var wire = translator.toWire(event);
      EventContracts.assertValid(wire.type(), JSON.writeValueAsBytes(wire.data()));
      written.add(wire.type());
    }
    var published = EventContracts.typesOf("registry");
    published.removeIf(type -> List.of(prefixes).stream().noneMatch(type::startsWith));
    assertThat(written).isEqualTo(published);
  }
}

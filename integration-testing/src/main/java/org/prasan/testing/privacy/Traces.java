package org.prasan.testing.privacy;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.prasan.testing.engines.PublishedRecords;
import org.prasan.testing.store.StoreContract;

/** Everything that a service left behind and that can be read, to look for a planted datum in. */
public final class Traces {

  private static final String CIPHERTEXT = "ciphertext";

  private final Function<String, Stream<String>> open;
  private final List<String> found = new ArrayList<>();

  /**
   * @param open all that a sealed field opens to, with every key that is left
   */
  public Traces(Function<String, Stream<String>> open) {
    this.open = open;
  }

  /** All documents, as they lie there and with their sealed fields opened. */
  public Traces ofStore(MongoDatabase database) {
    return StoreContract.lookAway(() -> {
      for (String collection : database.listCollectionNames()) {
        for (Document document : database.getCollection(collection).find()) {
          found.add(collection + " " + document.toJson());
          openIn(collection, document);
        }
      }
      return this;
    });
  }

  private void openIn(String place, Object value) {
    switch (value) {
      case Map<?, ?> document when document.get(CIPHERTEXT) instanceof String sealed ->
          open.apply(sealed).forEach(text -> found.add(place + " opened " + text));
      case Map<?, ?> document -> document.values().forEach(part -> openIn(place, part));
      case Collection<?> list -> list.forEach(part -> openIn(place, part));
      case null, default -> {}
    }
  }

  /** All records of the topics, with keys and headers. */
  public Traces ofTopics(String prefix) {
    PublishedRecords.in(topic -> topic.startsWith(prefix)).forEach(this::add);
    return this;
  }

  private void add(ConsumerRecord<String, byte[]> record) {
    found.add(record.topic() + " " + record.key() + " " + text(record.value()));
    record.headers().forEach(it -> found.add(record.topic() + " " + text(it.value())));
  }

  private static String text(byte[] bytes) {
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  public Traces of(String place, String text) {
    found.add(place + " " + text);
    return this;
  }

  public List<String> holding(String datum) {
    return found.stream().filter(it -> it.contains(datum)).toList();
  }

  public int size() {
    return found.size();
  }
}

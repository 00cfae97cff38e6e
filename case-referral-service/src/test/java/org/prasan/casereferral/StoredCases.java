package org.prasan.casereferral;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;

/** Fills the store with cases of earlier times: copies of one, with all that belongs to it. */
final class StoredCases {

  private static final List<String> WITH_IDS_OF_THEIR_OWN = List.of("referrals", "subject_keys");
  private static final List<String> FOLLOWING = List.of("access_log", "handled_events");
  private static final int DISTRICTS = 10;
  private static final int UNDER_WAY = 50;
  private static final int AT_ONCE = 500;

  private final MongoDatabase database;
  private int copies;

  StoredCases(MongoDatabase database) {
    this.database = database;
  }

  /** Of which as many are under way whatever the number of all: most have ended long ago. */
  void fillUpTo(int cases, WayOfACase way) {
    String ended = way.go();
    String waiting = way.take();
    long stored = database.getCollection("cases").countDocuments();
    copy(waiting, UNDER_WAY);
    copy(ended, Math.toIntExact(cases - stored - UNDER_WAY));
  }

  private void copy(String caseId, int times) {
    Map<String, List<Document>> originals = allOf(caseId);
    for (int done = 0; done < times; done += AT_ONCE) {
      int size = Math.min(AT_ONCE, times - done);
      var batches = new HashMap<String, List<Document>>();
      for (int i = 0; i < size; i++) {
        var words = words(originals);
        originals.forEach((name, documents) ->
            documents.forEach(document ->
                batches
                    .computeIfAbsent(name, _ -> new ArrayList<>())
                    .add((Document) copy(document, words))));
      }
      batches.forEach((name, batch) -> database.getCollection(name).insertMany(batch));
    }
  }

  /** The case, its referrals and keys, and what tells of any of them, by collection. */
  private Map<String, List<Document>> allOf(String caseId) {
    var found = new HashMap<String, List<Document>>();
    var known = new ArrayList<String>(List.of(caseId));
    Document theCase = database.getCollection("cases").find(new Document("_id", caseId)).first();
    found.put("cases", List.of(theCase));
    for (String name : WITH_IDS_OF_THEIR_OWN) {
      for (Document document : database.getCollection(name).find()) {
        String id = document.getString("_id");
        if (document.toString().contains(caseId) || theCase.toString().contains(id)) {
          found.computeIfAbsent(name, _ -> new ArrayList<>()).add(document);
          known.add(id);
        }
      }
    }
    for (String name : FOLLOWING) {
      for (Document document : database.getCollection(name).find()) {
        if (known.stream().anyMatch(document.toString()::contains)) {
          found.computeIfAbsent(name, _ -> new ArrayList<>()).add(document);
        }
      }
    }
    return found;
  }

  /** What a copy has in place of the original's ids, number, district and identity. */
  private Map<String, String> words(Map<String, List<Document>> originals) {
    copies++;
    var words = new HashMap<String, String>();
    originals.forEach((name, documents) -> {
      if (!FOLLOWING.contains(name)) {
        documents.forEach(
            document -> words.put(document.getString("_id"), UUID.randomUUID().toString()));
      }
    });
    Document state = originals.get("cases").getFirst().get("state", Document.class);
    state
        .getList("identityIndexes", String.class)
        .forEach(index -> words.put(index, index.substring(12) + "%012d".formatted(copies)));
    words.put(state.getString("caseNo"), state.getString("caseNo") + "-" + copies);
    words.put(WayOfACase.DISTRICT, String.valueOf(1001 + copies % DISTRICTS));
    return words;
  }

  private Object copy(Object original, Map<String, String> words) {
    return switch (original) {
      case Document document -> {
        var copy = new Document();
        document.forEach(
            (field, value) -> copy.append(field, value == null ? null : copy(value, words)));
        yield copy;
      }
      case List<?> list -> list.stream().map(value -> copy(value, words)).toList();
      case String text when words.containsKey(text) -> words.get(text);
      case String text when !text.equals(WayOfACase.DISTRICT) -> replaced(text, words);
      default -> original;
    };
  }

  private String replaced(String text, Map<String, String> words) {
    String replaced = text;
    for (Map.Entry<String, String> word : words.entrySet()) {
      if (word.getKey().length() > 12) {
        replaced = replaced.replace(word.getKey(), word.getValue());
      }
    }
    return text.matches("\\d{14}-.*")
        ? "%014d".formatted(Long.parseLong(text.substring(0, 14)) - 60_000L * copies)
            + replaced.substring(14)
        : replaced;
  }
}

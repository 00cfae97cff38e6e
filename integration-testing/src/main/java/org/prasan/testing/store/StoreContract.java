package org.prasan.testing.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Remembers what was asked of the store and judges it. Indexes are learnt from the commands that
 * make them, so that a declared index counts only when it is really made.
 */
public final class StoreContract {

  static final StoreContract OF_THIS_RUN = new StoreContract(Exceptions.ofThisService());

  private static final ThreadLocal<Boolean> LOOKING_AWAY = ThreadLocal.withInitial(() -> false);
  private static final Set<String> COMMANDS =
      Set.of(
          "find",
          "count",
          "distinct",
          "findAndModify",
          "aggregate",
          "update",
          "delete",
          "insert",
          "createIndexes",
          "getMore",
          "killCursors",
          "listIndexes",
          "create",
          "listCollections",
          "listDatabases",
          "drop",
          "dropDatabase",
          "hello",
          "isMaster",
          "ismaster",
          "ping",
          "buildInfo",
          "endSessions",
          "saslStart",
          "saslContinue",
          "explain");

  private final Exceptions exceptions;
  private final Map<String, Statement> statements = new LinkedHashMap<>();
  private final Map<String, DeclaredIndex> indexes = new LinkedHashMap<>();
  private final Set<String> broken = new TreeSet<>();

  StoreContract(Exceptions exceptions) {
    this.exceptions = exceptions;
  }

  /** For what a test itself asks of the store, to prepare it or to look at the result. */
  public static <T> T lookAway(Supplier<T> question) {
    boolean before = looksAway();
    LOOKING_AWAY.set(true);
    try {
      return question.get();
    } finally {
      LOOKING_AWAY.set(before);
    }
  }

  static boolean looksAway() {
    return LOOKING_AWAY.get();
  }

  synchronized void record(String database, String name, BsonDocument command) {
    if (looksAway()) {
      return;
    }
    if (!COMMANDS.contains(name)) {
      broken.add("command " + name);
    }
    if (name.equals("createIndexes")) {
      String collection = command.getString(name).getValue();
      command.getArray("indexes").forEach(index -> declare(collection, index.asDocument()));
    }
    for (Statement statement : Statement.of(database, name, command)) {
      statements.putIfAbsent(shapeOf(name, statement), statement);
    }
  }

  /** What breaks the contract in all that was recorded so far. */
  synchronized List<String> broken() {
    var all = new ArrayList<>(broken);
    for (Map.Entry<String, Statement> entry : statements.entrySet()) {
      Statement statement = entry.getValue();
      statement.refused().forEach(feature -> all.add(feature + " in " + entry.getKey()));
      if (!served(statement, indexes.values())) {
        all.add("no index serves " + entry.getKey());
      }
    }
    return all;
  }

  /** Indexes that no recorded query needs; a unique one guards a rule and is needed anyway. */
  synchronized List<String> unusedIndexes() {
    return indexes.values().stream()
        .filter(index -> !index.unique() && !exceptions.unused().contains(index.name()))
        .filter(index -> statements.values().stream().noneMatch(asked -> uses(asked, index)))
        .map(DeclaredIndex::name)
        .toList();
  }

  /** One statement of each kind, to be explained by a real MongoDB. */
  synchronized List<Statement> explainable() {
    return statements.values().stream().filter(statement -> !mayReadAll(statement)).toList();
  }

  List<String> unused() {
    return unusedIndexes().stream().map(name -> "no query uses the index " + name).toList();
  }

  static void failWith(List<String> complaints) {
    if (!complaints.isEmpty()) {
      throw new AssertionError("The store contract is broken:\n" + String.join("\n", complaints));
    }
  }

  private void declare(String collection, BsonDocument definition) {
    DeclaredIndex index = DeclaredIndex.of(collection, definition);
    indexes.put(index.name(), index);
    if (index.unique() && !index.keys().keySet().equals(Set.of("_id"))) {
      broken.add("unique index " + index.name() + ", which a sharded collection could not have");
    }
    Stream.of("expireAfterSeconds", "collation", "sparse", "wildcardProjection")
        .filter(definition::containsKey)
        .forEach(option -> broken.add(option + " on index " + index.name()));
    definition.getDocument("key").values().stream()
        .filter(BsonValue::isString)
        .forEach(kind -> broken.add(kind + " index " + index.name()));
  }

  private boolean served(Statement statement, Collection<DeclaredIndex> declared) {
    return mayReadAll(statement)
        || QueryShape.of(statement.filter(), statement.sort()).stream()
            .allMatch(shape ->
                Stream.concat(
                        Stream.of(DeclaredIndex.ofIds(statement.collection())), declared.stream())
                    .filter(index -> index.collection().equals(statement.collection()))
                    .anyMatch(index -> index.serves(shape)));
  }

  private boolean mayReadAll(Statement statement) {
    String collection = statement.collection();
    boolean aggregation = statement.command().containsKey("aggregate");
    return exceptions.small().contains(collection)
        || (aggregation && exceptions.scanned().contains(collection))
        || (statement.wholeByIntent() && !aggregation);
  }

  private static boolean uses(Statement statement, DeclaredIndex index) {
    return index.collection().equals(statement.collection())
        && QueryShape.of(statement.filter(), statement.sort()).stream().anyMatch(index::serves);
  }

  private static String shapeOf(String name, Statement statement) {
    var shapes = new LinkedHashSet<String>();
    for (QueryShape shape : QueryShape.of(statement.filter(), statement.sort())) {
      shapes.add(shape.conditions() + (shape.order().isEmpty() ? "" : " sort " + shape.order()));
    }
    String refused = statement.refused().isEmpty() ? "" : " " + statement.refused();
    return name + " " + statement.collection() + " " + String.join(" or ", shapes) + refused;
  }
}

package org.prasan.local.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

/** Documents, filters, sorts and updates in which little differs, so that much meets. */
final class RandomQueries {

  enum Kind {
    COMPLETE,
    TIDY,
    WITH_ARRAYS,
    WITH_ODD_VALUES
  }

  private static final List<String> FIELDS = List.of("a", "b", "s.c", "l", "l.x", "key", "_id");
  private static final List<String> SORTS =
      List.of(
          "{key: -1}",
          "{key: 1}",
          "{b: 1}",
          "{b: -1}",
          "{a: 1, b: -1}",
          "{a: -1, b: 1}",
          "{a: 1, b: 1}",
          "{'s.c': 1, b: -1}",
          "{'l.x': 1}",
          "{'l.x': -1}",
          "{a: 1}",
          "{_id: 1}",
          "{l: 1, _id: 1}");

  private final Random random;
  private final Kind kind;
  private Document last = new Document();

  RandomQueries(Random random, Kind kind) {
    this.random = random;
    this.kind = kind;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** What was asked for last, to tell of it. */
  Document last() {
    return last;
  }

  Document document(int number) {
    var document =
        new Document(
            "_id", kind == Kind.WITH_ODD_VALUES && below(40) == 0 ? number : "id" + number);
    maybe(document, "a", this::value);
    maybe(document, "b", this::value);
    maybe(
        document,
        "s",
        () ->
            kind != Kind.COMPLETE && below(8) == 0
                ? value()
                : maybe(new Document(), "c", this::value));
    maybe(document, "l", () -> kind == Kind.COMPLETE || kind == Kind.TIDY ? value() : list());
    return document.append("key", "k" + below(60));
  }

  private Document maybe(Document document, String field, Supplier<@Nullable Object> value) {
    return kind != Kind.COMPLETE && below(6) == 0 ? document : document.append(field, value.get());
  }

  private List<@Nullable Object> list() {
    var list = new ArrayList<@Nullable Object>();
    for (int i = below(4); i > 0; i--) {
      list.add(below(3) == 0 ? value() : maybe(new Document(), "x", this::value));
    }
    return list;
  }

  private @Nullable Object value() {
    return switch (below(12)) {
      case 0 -> kind == Kind.COMPLETE ? 0 : null;
      case 1 -> below(2) == 0;
      case 2 -> new Date(below(4));
      case 3 -> (long) below(4);
      case 4 -> (double) below(4);
      case 5, 6 -> below(4);
      case 7 -> kind == Kind.WITH_ARRAYS && below(3) == 0 ? list() : "v" + below(4);
      case 8 -> kind == Kind.WITH_ODD_VALUES && below(3) == 0 ? odd() : "v" + below(4);
      default -> "v" + below(4);
    };
  }

  private Object odd() {
    return switch (below(8)) {
      case 0 -> 1.5;
      case 1 -> new Decimal128(below(4));
      case 2 -> new Document("x", value());
      case 3 -> Arrays.asList(value(), Arrays.asList(value(), value()));
      case 4 -> Double.NaN;
      case 5 -> Long.MAX_VALUE - below(3);
      case 6 -> List.of();
      default -> (1L << 40) + 0.5;
    };
  }

  Document filter() {
    var filter = new Document();
    for (int i = below(4); i > 0; i--) {
      filter.append(pick(FIELDS), condition());
    }
    if (below(10) == 0) {
      filter.append("$or", List.of(filter(), filter()));
    }
    last = filter;
    return filter;
  }

  private @Nullable Object condition() {
    return switch (below(12)) {
      case 0, 1, 2, 3 -> some();
      case 4 -> new Document("$in", IntStream.range(0, below(4)).mapToObj(_ -> some()).toList());
      case 5 -> new Document("$eq", some());
      case 6 -> new Document("$exists", below(2) == 0);
      case 7 -> new Document("$gt", some()).append("$ne", some());
      case 8 -> new Document("$gte", some()).append("$lt", some());
      case 9 -> new Document("$lte", some());
      case 10 -> new Document("$gt", some());
      default -> new Document("$elemMatch", new Document(pick(List.of("x", "$gte")), some()));
    };
  }

  /** Also of the kinds that {@code key} and {@code _id} have. */
  private @Nullable Object some() {
    return below(3) > 0 ? value() : pick(List.of("k", "id")) + below(60);
  }

  Document sort() {
    if (below(3) == 0) {
      return new Document();
    }
    Document sort = Document.parse(pick(SORTS));
    last = new Document(last).append("sort", sort);
    return sort;
  }

  /** A filter and a sort that the index is made for, either way round. */
  List<Document> madeFor(Document index) {
    List<String> fields = List.copyOf(index.keySet());
    int fixed = below(fields.size());
    var filter = new Document();
    for (String field : fields.subList(0, fixed)) {
      filter.append(field, below(2) == 0 ? plain() : new Document("$in", plains()));
    }
    if (below(2) == 0) {
      filter.append(fields.get(fixed), new Document(pick(List.of("$gt", "$gte", "$lt")), plain()));
    }
    int turn = below(2) == 0 ? 1 : -1;
    var sort = new Document();
    fields
        .subList(fixed, fields.size())
        .forEach(field -> sort.append(field, turn * index.getInteger(field)));
    last = new Document("filter", filter).append("sort", sort);
    return List.of(filter, sort);
  }

  private List<Object> plains() {
    return IntStream.range(0, 1 + below(3)).mapToObj(_ -> plain()).toList();
  }

  private Object plain() {
    return below(2) == 0 ? below(4) : "v" + below(4);
  }

  Document update() {
    return switch (below(6)) {
      case 0 ->
          kind == Kind.COMPLETE
              ? new Document("$set", new Document("b", value()))
              : new Document("$unset", new Document(pick(List.of("a", "b", "s.c", "l")), 1));
      case 1 -> new Document("$inc", new Document(pick(List.of("a", "b")), 1));
      case 2 -> new Document("$push", new Document("l", new Document("x", value())));
      case 3 -> new Document("$pull", new Document("l", new Document("x", value())));
      default -> new Document("$set", new Document(pick(List.of("a", "b", "s.c", "l")), value()));
    };
  }

  private <T> T pick(List<T> all) {
    return all.get(below(all.size()));
  }
}

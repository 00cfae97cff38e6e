package org.prasan.testing.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sees the contract broken in each way, because a check that can't fail tells nothing. */
class StoreContractTest {

  private final StoreContract contract = new StoreContract(Exceptions.NONE);

  @Test
  void acceptsAnIdAndWhatAnIndexServes() {
    index("{district: 1, state: 1, listKey: -1}");
    ask("{find: 'cases', filter: {_id: 'a', version: 3}}");
    ask("{find: 'cases', filter: {_id: {$in: ['a', 'b']}}}");
    ask("{find: 'cases', filter: {_id: {$gt: 'a'}}, sort: {_id: 1}}");
    ask("{find: 'cases', filter: {district: '1001'}}");
    ask("{find: 'cases', filter: {district: '1001', urgency: 'URGENT'}}");
    ask("{find: 'cases', filter: {state: 'X', district: '1001'}, sort: {listKey: -1}}");
    ask(
        "{find: 'cases', filter: {state: 'X', district: '1001', listKey: {$lt: 'k'}},"
            + " sort: {listKey: 1}}");
    assertThat(contract.broken()).isEmpty();
    assertThat(contract.unusedIndexes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{find: 'cases', filter: {urgency: 'URGENT'}}",
        "{find: 'cases', filter: {state: 'X'}}",
        "{find: 'cases', filter: {district: {$ne: '1001'}}}",
        "{find: 'cases', filter: {district: {$exists: true}}}",
        "{find: 'cases', filter: {district: '1001'}, sort: {listKey: -1}}",
        "{find: 'cases', filter: {district: '1001', state: 'X'}, sort: {openedAt: 1}}",
        "{find: 'cases', filter: {}, sort: {listKey: -1}}",
        "{find: 'cases', filter: {}}",
        "{find: 'cases', filter: {$or: [{district: '1001'}, {urgency: 'URGENT'}]}}",
        "{find: 'cases', filter: {district: '1001', state: 'X'}, sort: {listKey: -1, no: 1}}",
        "{find: 'other', filter: {district: '1001'}}",
        "{findAndModify: 'cases', query: {state: 'X'}, update: {$set: {a: 1}}}",
        "{update: 'cases', updates: [{q: {state: 'X'}, u: {$set: {a: 1}}}]}",
        "{delete: 'cases', deletes: [{q: {state: 'X'}, limit: 0}]}",
        "{aggregate: 'cases', pipeline: [{$match: {state: 'X'}}]}",
        "{aggregate: 'cases', pipeline: [{$group: {_id: '$state', n: {$sum: 1}}}]}",
        "{count: 'cases', query: {state: 'X'}}"
      })
  void refusesWhatNoIndexServes(String question) {
    index("{district: 1, state: 1, listKey: -1}");
    ask(question);
    assertThat(contract.broken()).singleElement().asString().startsWith("no index serves");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{find: 'cases', filter: {_id: 'a', no: {$regex: 'x'}}}",
        "{find: 'cases', filter: {_id: 'a', $expr: {$gt: ['$a', '$b']}}}",
        "{find: 'cases', filter: {_id: 'a', $and: [{place: {$near: [0, 0]}}]}}",
        "{find: 'cases', filter: {_id: 'a'}, collation: {locale: 'th'}}",
        "{find: 'cases', filter: {_id: 'a'}, startTransaction: true}",
        "{findAndModify: 'cases', query: {_id: 'a'}, update: [{$set: {a: 1}}]}",
        "{update: 'cases', updates: [{q: {_id: 'a'}, u: {$currentDate: {at: true}}}]}",
        "{update: 'cases', updates: [{q: {_id: 'a'}, u: {$push: {l: {$each: [], $sort: 1}}}}]}",
        "{update: 'cases', updates: [{q: {_id: 'a'}, u: {$set: {'l.$[x].a': 1}}}]}",
        "{aggregate: 'cases', pipeline: [{$match: {_id: 'a'}}, {$lookup: {from: 'x'}}]}",
        "{aggregate: 'cases', pipeline: [{$match: {_id: 'a'}},"
            + " {$group: {_id: {$dateTrunc: {date: '$at'}}}}]}"
      })
  void refusesWhatIsNotOnTheAllowList(String question) {
    ask(question);
    assertThat(contract.broken()).singleElement().asString().doesNotContain("no index");
  }

  @Test
  void refusesCommandsThatOneOfTheStoresLacks() {
    ask("{mapReduce: 'cases'}");
    ask("{commitTransaction: 1}");
    assertThat(contract.broken()).containsExactly("command commitTransaction", "command mapReduce");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{key: {a: 1}, unique: true}",
        "{key: {a: 1}, expireAfterSeconds: 10}",
        "{key: {a: 1}, collation: {locale: 'th'}}"
      })
  void refusesIndexesThatOneOfTheStoresIgnoresOrCannotShard(String definition) {
    ask("{createIndexes: 'cases', indexes: [" + definition + "]}");
    assertThat(contract.broken()).hasSize(1);
  }

  @Test
  void findsAnIndexThatNoQueryUses() {
    index("{district: 1}");
    index("{agency: 1, listKey: -1}");
    ask("{find: 'cases', filter: {district: '1001'}}");
    assertThat(contract.unusedIndexes()).containsExactly("cases(agency,-listKey)");
  }

  @Test
  void usesAPartialIndexOnlyForQueriesWithItsFilter() {
    String question =
        "{find: 'cases', filter: {'outbox.time': {$gt: 0}}, sort: {'outbox.time': 1}}";
    ask(
        "{createIndexes: 'cases', indexes: [{key: {'outbox.time': 1},"
            + " partialFilterExpression: {'outbox.time': {$gt: 0}}}]}");
    ask(question);
    assertThat(contract.broken()).isEmpty();
    ask("{find: 'cases', filter: {}, sort: {'outbox.time': 1}}");
    assertThat(contract.broken()).hasSize(1);
  }

  @Test
  void needsNoSortWhereAUniqueIndexLeavesOneDocument() {
    ask("{find: 'cases', filter: {_id: '1'}, sort: {openedAt: 1}}");
    assertThat(contract.broken()).isEmpty();
  }

  @Test
  void needsAnIndexForEveryBranchOfAnOr() {
    index("{district: 1}");
    index("{agency: 1}");
    ask("{find: 'cases', filter: {$or: [{district: '1001'}, {agency: 'a'}]}}");
    assertThat(contract.broken()).isEmpty();
    assertThat(contract.unusedIndexes()).isEmpty();
  }

  @Test
  void makesTheExceptionsThatAServiceStates() {
    var lenient =
        new StoreContract(
            new Exceptions(Set.of("policies"), Set.of("cases"), Set.of("cases(rare)")));
    ask(lenient, "{createIndexes: 'cases', indexes: [{key: {rare: 1}}]}");
    ask(lenient, "{find: 'policies', filter: {}}");
    ask(lenient, "{aggregate: 'cases', pipeline: [{$group: {_id: '$state'}}]}");
    assertThat(lenient.broken()).isEmpty();
    assertThat(lenient.unusedIndexes()).isEmpty();
    ask(lenient, "{find: 'cases', filter: {}}");
    assertThat(lenient.broken()).hasSize(1);
  }

  @Test
  void looksAwayWhereATestAsks() {
    StoreContract.lookAway(() -> {
      ask("{find: 'cases', filter: {}}");
      return true;
    });
    assertThat(contract.broken()).isEmpty();
  }

  @Test
  void findsACollectionScanInAPlan() {
    assertThat(
            ExplainedPlans.scans(
                BsonDocument.parse(
                    "{queryPlanner: {winningPlan: {stage: 'FETCH',"
                        + " inputStage: {stage: 'COLLSCAN'}}}}")))
        .isTrue();
    assertThat(
            ExplainedPlans.scans(
                BsonDocument.parse(
                    "{queryPlanner: {winningPlan: {stage: 'IXSCAN'},"
                        + " rejectedPlans: [{stage: 'COLLSCAN'}]}}")))
        .isFalse();
  }

  private void index(String keys) {
    ask("{createIndexes: 'cases', indexes: [{key: " + keys + "}]}");
  }

  private void ask(String command) {
    ask(contract, command);
  }

  private static void ask(StoreContract contract, String command) {
    BsonDocument document = BsonDocument.parse(command);
    contract.record("test", document.getFirstKey(), document);
  }
}

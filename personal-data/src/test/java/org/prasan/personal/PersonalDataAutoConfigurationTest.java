package org.prasan.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoTimeoutException;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.conventions.boot.StartCheck;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

class PersonalDataAutoConfigurationTest {

  @TempDir private Path folder;
  private final MongoServer server = new MongoServer(new MemoryBackend());
  private ApplicationContextRunner service = new ApplicationContextRunner();

  @BeforeEach
  void start() {
    service =
        service
            .withConfiguration(
                AutoConfigurations.of(
                    MongoAutoConfiguration.class,
                    DataMongoAutoConfiguration.class,
                    PersonalDataAutoConfiguration.class))
            .withPropertyValues(
                "spring.mongodb.uri=" + server.bindAndGetConnectionString(),
                "spring.mongodb.database=test",
                "prasan.personal-data.check-within=300ms",
                "prasan.personal-data.create-key-file=true",
                "prasan.personal-data.key-file=" + keyFile());
  }

  @AfterEach
  void stop() {
    server.shutdownNow();
  }

  @Test
  void keepsKeysWrappedAndDataReadableOverARestart() {
    service.run(context -> {
      var vault = context.getBean(PersonalDataVault.class);
      Sealed sealed = vault.seal("s-1", "phone", "x");
      context.getBean(MongoTemplate.class).save(new Holder("s-1", sealed));
      Document stored = keyOf(context.getBean(MongoDatabaseFactory.class), "s-1");
      assertThat(stored.keySet()).containsExactlyInAnyOrder("_id", "key");
    });
    service.run(context -> {
      Holder holder = context.getBean(MongoTemplate.class).findById("s-1", Holder.class);
      var vault = context.getBean(PersonalDataVault.class);
      assertThat(vault.open("s-1", "phone", holder.phone())).contains("x");
    });
  }

  @Test
  void destroysTheKeyAndMarksTheErasureForOtherInstances() {
    service.run(context -> {
      var vault = context.getBean(PersonalDataVault.class);
      Sealed sealed = vault.seal("s-1", "phone", "x");
      vault.erase("s-1");
      vault.erase("s-1");
      assertThat(vault.open("s-1", "phone", sealed)).isEmpty();
      Document stored = keyOf(context.getBean(MongoDatabaseFactory.class), "s-1");
      assertThat(stored.keySet()).containsExactlyInAnyOrder("_id", "erasedAt");
      assertThatExceptionOfType(SubjectErased.class)
          .isThrownBy(() -> vault.seal("s-1", "phone", "x"));
    });
  }

  @Test
  void keepsTheFirstKeyWhenTwoInstancesMakeOne() {
    service.run(context -> {
      var store = context.getBean(SubjectKeyStore.class);
      store.createIfAbsent("s-1", new byte[] {1});
      var kept = (SubjectKey.Wrapped) store.createIfAbsent("s-1", new byte[] {2});
      assertThat(kept.bytes()).containsExactly(1);
      assertThat(store.find(List.of("s-1", "s-2"))).containsOnlyKeys("s-1");
      assertThat(keyOf(context.getBean(MongoDatabaseFactory.class), "s-1").get("key"))
          .isEqualTo(new Binary(new byte[] {1}));
    });
  }

  @Test
  void makesAKeyFileForItsOwnerOnly() {
    service.run(context -> {
      assertThat(context).hasNotFailed();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile())))
          .isEqualTo("rw-------");
      assertThat(folder.toFile().list()).containsExactly("master.keys");
    });
  }

  @Test
  void startsWithoutADatabaseButNotWithoutItsKeyFile() {
    server.shutdownNow();
    service.run(context -> assertThat(context).hasNotFailed());
    service
        .withPropertyValues(
            "prasan.personal-data.key-file=" + folder.resolve("lost"),
            "prasan.personal-data.create-key-file=false")
        .run(context -> assertThat(context).hasFailed());
  }

  @Test
  void makesNoKeysInPlaceOfALostFileWhereDataExist() throws IOException {
    service.run(context -> context.getBean(PersonalDataVault.class).seal("s-1", "phone", "x"));
    Files.delete(keyFile());
    service.run(context ->
        assertThat(context)
            .getFailure()
            .rootCause()
            .hasMessageContaining("is missing, and the store holds data"));
    assertThat(keyFile()).doesNotExist();
  }

  @Test
  void makesNoKeysInPlaceOfALostFileWhereNothingButTheCheckValueIsLeft() throws IOException {
    service.run(context -> assertThat(context).hasNotFailed());
    Files.delete(keyFile());
    service.run(context ->
        assertThat(context)
            .getFailure()
            .rootCause()
            .hasMessageContaining("is missing, and the store holds data"));
  }

  @Test
  void refusesToStartWithTheKeysOfAnotherStore() throws IOException {
    service.run(context -> context.getBean(PersonalDataVault.class).seal("s-1", "phone", "x"));
    Files.writeString(keyFile(), MasterKeys.generate());
    service.run(context ->
        assertThat(context).getFailure().rootCause().hasMessageContaining("does not fit"));
  }

  @Test
  void refusesOtherKeysAlsoInAStoreThatWasFilledBeforeThereWasACheckValue() throws IOException {
    service.run(context -> {
      context.getBean(PersonalDataVault.class).seal("s-1", "phone", "x");
      context.getBean(MongoTemplate.class).dropCollection(KeyCheck.COLLECTION);
    });
    String keys = Files.readString(keyFile());
    Files.writeString(keyFile(), MasterKeys.generate());
    service.run(context ->
        assertThat(context).getFailure().rootCause().hasMessageContaining("does not fit"));
    Files.writeString(keyFile(), keys);
    service.run(context -> {
      assertThat(context).hasNotFailed();
      assertThat(
              context
                  .getBean(MongoTemplate.class)
                  .getCollection(KeyCheck.COLLECTION)
                  .countDocuments())
          .isEqualTo(1);
    });
  }

  @Test
  void letsOneOfManyInstancesThatStartAtOnceOnAnEmptyStoreGiveTheKeys() throws Exception {
    service.run(context -> {
      context.getBean(CheckedKeys.class).get(); // its own check is over
      var databases = context.getBean(MongoDatabaseFactory.class);
      databases.getMongoDatabase().getCollection(KeyCheck.COLLECTION).drop();
      var fit = new ConcurrentLinkedQueue<MasterKeys>();
      var unfit = new ConcurrentLinkedQueue<KeyFileUnfit>();
      try (var instances = Executors.newFixedThreadPool(8)) {
        for (int n = 0; n < 8; n++) {
          var keys =
              new CheckedKeys(
                  new KeyFile(folder.resolve("host-" + n)), new KeyCheck(databases), true);
          instances.execute(() -> {
            try {
              fit.add(askedAgain(keys));
            } catch (KeyFileUnfit other) {
              unfit.add(other);
            }
          });
        }
      }
      assertThat(fit).hasSize(1);
      assertThat(unfit).hasSize(7);
    });
  }

  @Test
  void letsManyInstancesThatStartAtOnceShareOneFile() throws Exception {
    service.run(context -> {
      context.getBean(CheckedKeys.class).get(); // its own check is over
      var databases = context.getBean(MongoDatabaseFactory.class);
      for (int round = 0; round < 20; round++) {
        databases.getMongoDatabase().getCollection(KeyCheck.COLLECTION).drop();
        var file = new KeyFile(folder.resolve("shared-" + round));
        try (var instances = Executors.newFixedThreadPool(8)) {
          var started =
              instances.invokeAll(
                  Collections.nCopies(
                      8, () -> askedAgain(new CheckedKeys(file, new KeyCheck(databases), true))));
          for (var keys : started) {
            assertThat(keys.get()).isNotNull();
          }
        }
      }
    });
  }

  /** As the start does while the store has no answer yet. */
  private static MasterKeys askedAgain(CheckedKeys keys) {
    while (true) {
      try {
        return keys.get();
      } catch (DataAccessResourceFailureException notYet) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void givesOutNoKeyBeforeTheStoreSaidThatItIsItsOwn() throws IOException {
    service.run(context -> context.getBean(PersonalDataVault.class).seal("s-1", "phone", "x"));
    Files.writeString(keyFile(), MasterKeys.generate());
    service
        .withBean("down", MongoDatabaseFactory.class, () -> down(), bean -> bean.setPrimary(true))
        .run(context -> {
          assertThat(context).hasNotFailed();
          assertThat(context.getBean(StartCheck.class).health().getStatus()).isEqualTo(Status.DOWN);
          var index = context.getBean(BlindIndex.class);
          var vault = context.getBean(PersonalDataVault.class);
          storeIsDown = false;
          assertThatExceptionOfType(KeyFileUnfit.class).isThrownBy(() -> index.of("a", "b"));
          assertThatExceptionOfType(KeyFileUnfit.class)
              .isThrownBy(() -> vault.seal("s-2", "phone", "x"));
          assertThat(context.getBean(StartCheck.class).health().getStatus()).isEqualTo(Status.DOWN);
        });
  }

  @Test
  void isUpOnceTheStoreConfirmedItsKeys() {
    service.run(context ->
        assertThat(context.getBean(StartCheck.class).health().getStatus()).isEqualTo(Status.UP));
  }

  @Test
  void refusesAKeyFileThatCannotBeRead() throws IOException {
    Files.createDirectory(keyFile());
    service.run(
        context -> assertThat(context).getFailure().hasStackTraceContaining("can't be used"));
  }

  @Test
  void makesNoKeyFileUnlessItIsAskedTo() {
    service
        .withPropertyValues("prasan.personal-data.create-key-file=false")
        .run(context ->
            assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("prasan.personal-data.create-key-file=true"));
  }

  private volatile boolean storeIsDown = true;

  /** Of a store that does not answer until the test says so. */
  private MongoDatabaseFactory down() {
    var real = new SimpleMongoClientDatabaseFactory(server.getConnectionString() + "/test");
    return (MongoDatabaseFactory)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {MongoDatabaseFactory.class},
            (_, method, arguments) -> {
              if (storeIsDown && method.getName().equals("getMongoDatabase")) {
                throw new MongoTimeoutException("down");
              }
              return method.invoke(real, arguments);
            });
  }

  @Test
  void refusesADamagedKeyFile() throws IOException {
    Files.writeString(keyFile(), "key-encryption={}\n");
    service.run(context -> assertThat(context).hasFailed());
  }

  private Path keyFile() {
    return folder.resolve("master.keys");
  }

  private static Document keyOf(MongoDatabaseFactory databases, String id) {
    return databases
        .getMongoDatabase()
        .getCollection(MongoSubjectKeyStore.COLLECTION)
        .find(new Document("_id", id))
        .first();
  }

  private record Holder(String id, Sealed phone) {}
}

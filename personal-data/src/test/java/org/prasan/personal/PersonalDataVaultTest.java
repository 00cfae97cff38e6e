package org.prasan.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonalDataVaultTest {

  private static final String SUBJECT = "subject-1";
  private static final String FIELD = "firstName";

  private final MasterKeys masterKeys = MasterKeys.parse(MasterKeys.generate());
  private final InMemorySubjectKeys store = new InMemorySubjectKeys();
  private final MovableClock clock = new MovableClock();
  private final PersonalDataVault vault = vault(masterKeys);

  @Test
  void opensWhatItSealed() {
    Sealed sealed = vault.seal(SUBJECT, FIELD, "สมมุติ");
    assertThat(vault.open(SUBJECT, FIELD, sealed)).contains("สมมุติ");
  }

  @Test
  void sealsTheSameTextDifferentlyEachTime() {
    assertThat(vault.seal(SUBJECT, FIELD, "a")).isNotEqualTo(vault.seal(SUBJECT, FIELD, "a"));
  }

  @Test
  void opensWhatAnotherInstanceSealed() {
    Sealed sealed = vault.seal(SUBJECT, FIELD, "a");
    assertThat(vault(masterKeys).open(SUBJECT, FIELD, sealed)).contains("a");
  }

  @Test
  void opensNothingAfterErasure() {
    Sealed sealed = vault.seal(SUBJECT, FIELD, "a");
    vault.erase(SUBJECT);
    assertThat(vault.open(SUBJECT, FIELD, sealed)).isEmpty();
  }

  @Test
  void erasesOnePersonOnly() {
    Sealed other = vault.seal("subject-2", FIELD, "b");
    vault.seal(SUBJECT, FIELD, "a");
    vault.erase(SUBJECT);
    assertThat(vault.open("subject-2", FIELD, other)).contains("b");
  }

  @Test
  void sealsNothingForAnErasedPerson() {
    vault.erase(SUBJECT);
    assertThatExceptionOfType(SubjectErased.class)
        .isThrownBy(() -> vault.seal(SUBJECT, FIELD, "a"));
  }

  @Test
  void noticesAnErasureElsewhereWhenItsRememberedKeyExpires() {
    Sealed sealed = vault.seal(SUBJECT, FIELD, "a");
    vault(masterKeys).erase(SUBJECT);
    clock.now = clock.now.plusSeconds(30);
    assertThat(vault.open(SUBJECT, FIELD, sealed)).isEmpty();
  }

  @Test
  void remembersNoKeyThatWasErasedWhileItWasRead() {
    Sealed sealed = vault.seal(SUBJECT, FIELD, "a");
    PersonalDataVault reader = vault(masterKeys);
    store.afterRead = () -> reader.erase(SUBJECT);
    reader.open(SUBJECT, FIELD, sealed);
    store.afterRead = () -> {};
    assertThat(reader.open(SUBJECT, FIELD, sealed)).isEmpty();
  }

  @Test
  void readsTheKeysOfAListAtOnce() {
    Sealed first = vault.seal(SUBJECT, FIELD, "a");
    Sealed second = vault.seal("subject-2", FIELD, "b");
    PersonalDataVault reader = vault(masterKeys);
    reader.prepare(List.of(SUBJECT, "subject-2", SUBJECT, "unknown"));
    assertThat(reader.open(SUBJECT, FIELD, first)).contains("a");
    assertThat(reader.open("subject-2", FIELD, second)).contains("b");
    assertThat(store.reads).isEqualTo(1);
  }

  @Test
  void remembersNoMoreKeysThanAllowed() {
    for (int i = 0; i < 5; i++) {
      vault.seal("subject-" + i, FIELD, "a");
    }
    Sealed sealed = vault.seal("subject-0", FIELD, "a");
    vault.open("subject-0", FIELD, sealed);
    assertThat(store.reads).isZero();
    vault.prepare(List.of("subject-1"));
    assertThat(store.reads).isEqualTo(1);
  }

  @Test
  void refusesAFieldMovedToAnotherPersonOrField() {
    Sealed sealed = vault.seal(SUBJECT, FIELD, "a");
    vault.seal("subject-2", FIELD, "b");
    assertUnreadable(vault, "subject-2", FIELD, sealed);
    assertUnreadable(vault, SUBJECT, "lastName", sealed);
  }

  @Test
  void refusesAnAlteredField() {
    Sealed sealed = vault.seal(SUBJECT, FIELD, "a");
    byte[] bytes = sealed.bytes();
    bytes[bytes.length - 1] ^= 1;
    assertUnreadable(vault, SUBJECT, FIELD, Sealed.of(bytes));
    assertUnreadable(vault, SUBJECT, FIELD, new Sealed("not base64 !"));
  }

  @Test
  void takesALostKeyForAnErrorNotForAnErasure() {
    Sealed sealed = vault.seal(SUBJECT, FIELD, "a");
    store.keys.clear();
    assertUnreadable(vault(masterKeys), SUBJECT, FIELD, sealed);
  }

  @Test
  void refusesAKeyCopiedFromAnotherPerson() {
    Sealed sealed = vault.seal(SUBJECT, FIELD, "a");
    store.keys.put("subject-2", store.keys.get(SUBJECT));
    assertUnreadable(vault(masterKeys), "subject-2", FIELD, sealed);
  }

  @Test
  void opensNothingWithAnotherKeyFile() {
    Sealed sealed = vault.seal(SUBJECT, FIELD, "a");
    assertUnreadable(vault(MasterKeys.parse(MasterKeys.generate())), SUBJECT, FIELD, sealed);
  }

  @Test
  void showsNothingAsText() {
    Sealed sealed = vault.seal(SUBJECT, FIELD, "a");
    assertThat(sealed.toString()).doesNotContain(sealed.ciphertext());
    assertThat(store.keys.get(SUBJECT).toString()).isEqualTo("Wrapped[…]");
  }

  private void assertUnreadable(
      PersonalDataVault vault, String subjectId, String field, Sealed sealed) {
    assertThatExceptionOfType(UnreadablePersonalData.class)
        .isThrownBy(() -> vault.open(subjectId, field, sealed));
  }

  private PersonalDataVault vault(MasterKeys keys) {
    var settings =
        new PersonalDataProperties(
            Path.of("unused"), false, Duration.ofSeconds(5), Duration.ofSeconds(30), 4);
    return new PersonalDataVault(new SubjectKeys(store, () -> keys, settings, clock));
  }

  private static final class MovableClock extends Clock {

    private Instant now = Instant.parse("2022-12-16T04:30:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}

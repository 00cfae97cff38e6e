package org.prasan.certificate.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.certificate.CertificateTestData;
import org.prasan.certificate.establishment.Certificates2565;

class CredentialTest {

  private static final CredentialFacts FACTS = Certificates2565.first().facts();

  @TempDir private Path folder;
  private Path file;
  private final UsedKeys used = new RememberedKeys();

  @BeforeEach
  void chooseFile() {
    file = folder.resolve("keys/certificate-keys.json");
  }

  @Test
  void statesTheFactsThatWereSigned() {
    var keys = keys(Clock.systemUTC());
    assertThat(new CredentialVerifier(keys).verify(sign(keys))).contains(FACTS);
  }

  @Test
  void followsTheVerifiableCredentialsEnvelope() throws Exception {
    var keys = keys(Clock.systemUTC());
    var token = JWSObject.parse(sign(keys));
    assertThat(token.getHeader().getType().getType()).isEqualTo("vc+jwt");
    assertThat(token.getHeader().getKeyID()).isEqualTo(keys.newest().getKeyID());
    assertThat(token.getPayload().toJSONObject())
        .containsEntry("id", "https://certificates.example/verify/2565-1")
        .containsEntry("validFrom", "2022-12-16T00:00+07:00");
  }

  @Test
  void changingAnyOneByteIsNoticed() {
    var keys = keys(Clock.systemUTC());
    var verifier = new CredentialVerifier(keys);
    String credential = sign(keys);
    int signature = credential.lastIndexOf('.');
    for (int i = 0; i < credential.length(); i++) {
      for (char other : (i < signature ? "AB" : "ABQgw.=*\nก").toCharArray()) {
        if (credential.charAt(i) != other) {
          var changed = new StringBuilder(credential);
          changed.setCharAt(i, other);
          assertThat(verifier.verify(changed.toString())).as("byte " + i).isEmpty();
        }
      }
    }
  }

  @Test
  void signatureOfAStrangerIsNotOurs() {
    var stranger =
        new SigningKeys(
            CertificateTestData.settings(folder.resolve("other.json")),
            new RememberedKeys(),
            Clock.systemUTC());
    assertThat(new CredentialVerifier(keys(Clock.systemUTC())).verify(sign(stranger))).isEmpty();
  }

  @Test
  void newestKeySignsAndOlderOnesStillVerify() throws Exception {
    String old = sign(keys(Clock.offset(Clock.systemUTC(), Duration.ofDays(-400))));
    addKeyTo(file);
    var rotated = keys(Clock.systemUTC());
    var verifier = new CredentialVerifier(rotated);
    String young = sign(rotated);
    assertThat(JWSObject.parse(young).getHeader().getKeyID())
        .isNotEqualTo(JWSObject.parse(old).getHeader().getKeyID());
    assertThat(verifier.verify(old)).contains(FACTS);
    assertThat(verifier.verify(young)).contains(FACTS);
  }

  @Test
  void privateKeysStayPrivate() throws Exception {
    var keys = keys(Clock.systemUTC());
    assertThat(keys.publicKeys().getKeys()).noneMatch(JWK::isPrivate);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aLostFileIsNotMadeAnewOnceItsKeySigned() throws Exception {
    keys(Clock.systemUTC());
    Files.delete(file);
    assertThatIllegalStateException()
        .isThrownBy(() -> keys(Clock.systemUTC()))
        .withMessageContaining("is missing, and certificates are signed");
    assertThat(file).doesNotExist();
  }

  @Test
  void aFileWithoutAKeyThatSignedIsRefused() throws Exception {
    keys(Clock.systemUTC());
    Files.delete(file);
    new KeyFile(file, Clock.systemUTC()).create();
    assertThatIllegalStateException()
        .isThrownBy(() -> keys(Clock.systemUTC()))
        .withMessageContaining("lacks keys");
  }

  @Test
  void ofSeveralInstancesThatStartAtOnceWithFilesOfTheirOwnOneWins() {
    keys(Clock.systemUTC());
    var other =
        new SigningKeys(
            CertificateTestData.settings(folder.resolve("other-host.json")),
            new RememberedKeys(used),
            Clock.systemUTC());
    assertThatIllegalStateException().isThrownBy(other::newest).withMessageContaining("lacks keys");
  }

  /** As the store keeps them; seen through by an instance that looked before the first entry. */
  private static final class RememberedKeys implements UsedKeys {

    private final Map<String, String> entered;
    private boolean late;

    RememberedKeys() {
      entered = new HashMap<>();
    }

    RememberedKeys(UsedKeys others) {
      entered = ((RememberedKeys) others).entered;
      late = true;
    }

    @Override
    public Set<String> ids() {
      boolean unseen = late;
      late = false;
      return unseen ? Set.of() : Set.copyOf(entered.values());
    }

    @Override
    public void enterFirst(String keyId) {
      entered.putIfAbsent("first", keyId);
    }

    @Override
    public void enter(String keyId) {
      entered.put(keyId, keyId);
    }
  }

  private void addKeyTo(Path existing) throws Exception {
    Path second = folder.resolve("second.json");
    new KeyFile(second, Clock.systemUTC()).create();
    var all = new ArrayList<>(JWKSet.load(second.toFile()).getKeys());
    all.addAll(JWKSet.load(existing.toFile()).getKeys());
    Files.writeString(existing, new JWKSet(all).toString(false));
  }

  private SigningKeys keys(Clock clock) {
    var keys = new SigningKeys(CertificateTestData.settings(file), used, clock);
    keys.newest();
    return keys;
  }

  private static String sign(SigningKeys keys) {
    return new CredentialIssuer(keys, CertificateTestData.settings(null)).sign(FACTS);
  }
}

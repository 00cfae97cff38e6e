package org.prasan.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever holds a certificate can have it verified. */
class VerificationIT extends CertifiedCentreIT {

  @Test
  void credentialVerifiesWithThePublishedKeysAlone() throws Exception {
    var token = JWSObject.parse(credential());
    var keys = JWKSet.parse(text("/.well-known/jwks.json"));
    var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toECKey();
    assertThat(key.isPrivate()).isFalse();
    assertThat(token.verify(new ECDSAVerifier(key))).isTrue();
  }

  @Test
  void anyoneLearnsWhetherACertificateIsValidSuspendedOrRevoked() {
    assertThat(result(id)).isEqualTo("VALID");
    centre.says(RegistrySays.SUSPENDED, Map.of("reason", "UNDER_INQUIRY"));
    awaitResult("SUSPENDED");
    centre.says(RegistrySays.DISSOLVED, Map.of("reason", "MERGED"));
    awaitResult("REVOKED");
    assertThat(json("/v1/verifications/" + id, null).at("/certificate/reason").asString())
        .isEqualTo("MERGED");
    assertThat(ofCredential(credential())).isEqualTo("REVOKED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2565-99999", "2565-0", "nonsense", "%E0%B9%91", "2565-1%00"})
  void whatIsNotInTheRecordIsUnknown(String unknown) {
    var answer = get("/v1/verifications/" + unknown, null).returnResult(JsonNode.class);
    assertThat(answer.getStatus().value()).isIn(200, 400);
    if (answer.getStatus().value() == 200) {
      assertThat(answer.getResponseBody().path("result").asString()).isEqualTo("UNKNOWN");
    }
  }

  @Test
  void oneChangedByteOfTheCredentialIsTampering() {
    String credential = credential();
    assertThat(ofCredential(credential)).isEqualTo("VALID");
    for (int i : new int[] {0, 40, credential.length() / 2, credential.length() - 1}) {
      char other = credential.charAt(i) == 'A' ? 'B' : 'A';
      String changed = credential.substring(0, i) + other + credential.substring(i + 1);
      assertThat(ofCredential(changed)).as("byte " + i).isEqualTo("TAMPERED");
    }
    assertThat(ofCredential("no credential at all")).isEqualTo("TAMPERED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{};422",
        "{\"credential\":\" \"};422",
        "{\"credential\":7,\"x\":1};400",
        "{\"credential\":\"a\",\"more\":1};400",
        "[];400",
        "{;400",
        "null;400"
      })
  void badVerificationRequestIsRefusedWithAProblem(String body, int status) {
    verify(body)
        .expectStatus()
        .isEqualTo(status)
        .expectHeader()
        .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Test
  void tooLongCredentialIsRefused() {
    String body = "{\"credential\":\"" + "a".repeat(20_001) + "\"}";
    verify(body).expectStatus().isEqualTo(422);
    String huge = "{\"credential\":\"" + "a".repeat(300_000) + "\"}";
    verify(huge).expectStatus().isEqualTo(413);
  }

  private String result(String certificateId) {
    return json("/v1/verifications/" + certificateId, null).path("result").asString();
  }

  private String ofCredential(String credential) {
    String body = JsonMapper.shared().writeValueAsString(Map.of("credential", credential));
    return verify(body).returnResult(JsonNode.class).getResponseBody().path("result").asString();
  }

  private void awaitResult(String expected) {
    await().atMost(Duration.ofSeconds(30)).until(() -> result(id).equals(expected));
  }
}

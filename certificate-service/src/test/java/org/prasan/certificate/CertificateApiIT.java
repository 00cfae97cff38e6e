package org.prasan.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WholeService
class CertificateApiIT {

  private static final String DISTRICT = "1010";
  private static final String MINISTRY = TestTokens.ministry();
  private static final String OFFICER = TestTokens.centreOfficer(DISTRICT);
  private static final String STRANGER = TestTokens.centreOfficer("1011");

  private final Http http;
  private RegistrySays centre = new RegistrySays(DISTRICT);
  private String id = "";

  CertificateApiIT(@LocalServerPort int port) {
    this.http = new Http(port);
  }

  @BeforeEach
  void establishACentre() {
    centre = new RegistrySays(DISTRICT);
    centre.says("registry.centre-established.v1", Map.of("establishedOn", "2022-12-16"));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> items("?centre=" + centre.centreId(), OFFICER).size() == 1);
    id = items("?centre=" + centre.centreId(), OFFICER).get(0).path("id").asString();
  }

  private JsonNode items(String query, String token) {
    return http.get("/v1/certificates" + query, token).json().path("items");
  }

  @Test
  void showsOneCertificateWithItsVersionAsETag() {
    var answer = http.get("/v1/certificates/" + id, OFFICER);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    assertThat(answer.json().path("yearBe").asInt()).isEqualTo(2565);
    assertThat(answer.json().path("status").asString()).isEqualTo("VALID");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/document", "/credential"})
  void foreignDistrictLooksLikeAnUnknownId(String what) {
    assertThat(http.get("/v1/certificates/" + id + what, STRANGER).status()).isEqualTo(404);
    assertThat(http.get("/v1/certificates/2499-1" + what, MINISTRY).status()).isEqualTo(404);
    assertThat(http.get("/v1/certificates/" + id + what, null).status()).isEqualTo(401);
    assertThat(http.get("/v1/certificates/" + id + what, TestTokens.agencyOfficer("a")).status())
        .isEqualTo(403);
  }

  @Test
  void listKeepsToTheCallersDistrictsWhateverTheFilterSays() {
    assertThat(items("", OFFICER))
        .allMatch(c -> c.path("districtCode").asString().equals(DISTRICT));
    assertThat(items("?district=" + DISTRICT, STRANGER)).isEmpty();
    assertThat(items("?district=" + DISTRICT + "&status=VALID&year=2565", MINISTRY)).isNotEmpty();
    assertThat(items("?status=VALID", MINISTRY)).isNotEmpty();
    assertThat(items("?year=2565", MINISTRY)).isNotEmpty();
    assertThat(items("?status=REVOKED&district=" + DISTRICT, MINISTRY)).isEmpty();
  }

  @Test
  void pagesWithACursorToTheEnd() {
    int seen = 0;
    String cursor = "";
    do {
      var page = http.get("/v1/certificates?limit=1" + cursor, OFFICER).json();
      seen += page.path("items").size();
      cursor = "&cursor=" + page.path("nextCursor").asString("");
    } while (!cursor.equals("&cursor="));
    assertThat(seen).isEqualTo(items("?limit=200", OFFICER).size());
  }

  @ParameterizedTest
  @CsvSource({
    "?limit=0, limit",
    "?limit=1000, limit",
    "?limit=many, limit",
    "?district=1099, district",
    "?year=2022, year",
    "?year=x, year",
    "?status=FINE, status",
    "?centre=%24ne, centre"
  })
  void badFilterNamesTheField(String query, String field) {
    var answer = http.get("/v1/certificates" + query, MINISTRY);
    assertThat(answer.status()).isIn(400, 422);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("errors").get(0).path("field").asString()).isEqualTo(field);
  }

  @Test
  void paperIsAPdfWithTheCredentialThatTheApiGives() throws Exception {
    var paper = http.get("/v1/certificates/" + id + "/document", OFFICER);
    assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
    String credential = http.get("/v1/certificates/" + id + "/credential", OFFICER).text();
    try (var document = Loader.loadPDF(paper.bytes())) {
      var names = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(names.get("credential.jwt").getEmbeddedFile().toByteArray())
          .asString()
          .isEqualTo(credential);
    }
  }

  @Test
  void credentialVerifiesWithThePublishedKeysAlone() throws Exception {
    var token = JWSObject.parse(http.get("/v1/certificates/" + id + "/credential", OFFICER).text());
    var keys = JWKSet.parse(http.get("/.well-known/jwks.json", null).text());
    var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toECKey();
    assertThat(key.isPrivate()).isFalse();
    assertThat(token.verify(new ECDSAVerifier(key))).isTrue();
  }

  @Test
  void anyoneLearnsWhetherACertificateIsValidSuspendedOrRevoked() {
    assertThat(result(id)).isEqualTo("VALID");
    centre.says("registry.centre-suspended.v1", Map.of("reason", "UNDER_INQUIRY"));
    awaitResult("SUSPENDED");
    centre.says("registry.centre-dissolved.v1", Map.of("reason", "MERGED"));
    awaitResult("REVOKED");
    assertThat(
            http.get("/v1/verifications/" + id, null).json().at("/certificate/reason").asString())
        .isEqualTo("MERGED");
    assertThat(ofCredential(credential())).isEqualTo("REVOKED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2565-99999", "2565-0", "nonsense", "%E0%B9%91", "2565-1%00"})
  void whatIsNotInTheRecordIsUnknown(String unknown) {
    var answer = http.get("/v1/verifications/" + unknown, null);
    assertThat(answer.status()).isIn(200, 400);
    if (answer.status() == 200) {
      assertThat(answer.json().path("result").asString()).isEqualTo("UNKNOWN");
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
    var answer = http.postJson("/v1/verifications", body);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void tooLongCredentialIsRefused() {
    String body = "{\"credential\":\"" + "a".repeat(20_001) + "\"}";
    assertThat(http.postJson("/v1/verifications", body).status()).isEqualTo(422);
    String huge = "{\"credential\":\"" + "a".repeat(300_000) + "\"}";
    assertThat(http.postJson("/v1/verifications", huge).status()).isEqualTo(413);
  }

  @Test
  void pageBehindTheCodeAnswersInThaiAndEnglishWithoutScripts() {
    var page = http.get("/verify/" + id, null);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains(
            "มีผลใช้อยู่", "Valid", "16 ธันวาคม 2565", "16 December 2022", "<html lang=\"th\"")
        .doesNotContain("<script");
    assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(http.get("/verify.css", null).status()).isEqualTo(200);
  }

  @Test
  void pageTakesNumbersAsPeopleWriteThem() {
    String running = id.substring(id.indexOf('-') + 1);
    assertThat(http.get("/verify", null).text()).contains("<form");
    assertThat(http.get("/verify?number=" + running + "%2F2565", null).text()).contains("Valid");
    assertThat(http.get("/verify?number=%E0%B9%99%E0%B9%99%E0%B9%99%2F2565", null).text())
        .contains("ไม่พบหนังสือรับรองนี้");
    assertThat(http.get("/verify/%3Cscript%3E", null).text()).doesNotContain("<script>");
  }

  @Test
  void pageVerifiesAPastedCredential() {
    assertThat(form(credential())).contains("มีผลใช้อยู่");
    assertThat(form(credential() + "x")).contains("ข้อมูลถูกแก้ไข");
    assertThat(form(" ")).contains("<form");
  }

  @Test
  void figuresCountWithinTheCallersScope() {
    var own = http.get("/v1/figures", OFFICER).json();
    assertThat(own.at("/figures/0/name").asString()).isEqualTo("certificates-issued");
    assertThat(own.at("/figures/0/definitionTh").asString()).isNotBlank();
    assertThat(own.at("/figures/0/total").asInt()).isEqualTo(items("?limit=200", OFFICER).size());
    assertThat(own.at("/figures/0/by"))
        .allMatch(row -> row.path("district").asString().equals(DISTRICT));
    assertThat(http.get("/v1/figures", STRANGER).json().at("/figures/1/total").asInt()).isZero();
    assertThat(http.get("/v1/figures", TestTokens.volunteer(DISTRICT)).status()).isEqualTo(403);
    assertThat(http.get("/v1/figures", MINISTRY).json().at("/figures/1/total").asInt())
        .isPositive();
  }

  private String credential() {
    return http.get("/v1/certificates/" + id + "/credential", OFFICER).text();
  }

  private String form(String credential) {
    return http.postForm("/verify", Map.of("credential", credential)).text();
  }

  private String result(String certificateId) {
    return http.get("/v1/verifications/" + certificateId, null).json().path("result").asString();
  }

  private String ofCredential(String credential) {
    String body = JsonMapper.shared().writeValueAsString(Map.of("credential", credential));
    return http.postJson("/v1/verifications", body).json().path("result").asString();
  }

  private void awaitResult(String expected) {
    await().atMost(Duration.ofSeconds(30)).until(() -> result(id).equals(expected));
  }
}

package org.prasan.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WholeService
class CertificateApiIT {

  private static final String DISTRICT = "1010";
  private static final String MINISTRY = TestTokens.ministry();
  private static final String OFFICER = TestTokens.centreOfficer(DISTRICT);
  private static final String STRANGER = TestTokens.centreOfficer("1011");

  private static final RestTestClient HTTP = RestTestClient.bindToServer().build();

  private final String root;
  private RegistrySays centre = new RegistrySays(DISTRICT);
  private String id = "";

  CertificateApiIT(@LocalServerPort int port) {
    this.root = "http://127.0.0.1:" + port;
  }

  @BeforeEach
  void establishACentre() {
    centre = new RegistrySays(DISTRICT);
    centre.says(RegistrySays.ESTABLISHED, Map.of("establishedOn", "2022-12-16"));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> items("?centre=" + centre.centreId(), OFFICER).size() == 1);
    id = items("?centre=" + centre.centreId(), OFFICER).get(0).path("id").asString();
  }

  private JsonNode items(String query, String token) {
    return json("/v1/certificates" + query, token).path("items");
  }

  @Test
  void showsOneCertificateWithItsVersionAsETag() {
    get("/v1/certificates/" + id, OFFICER)
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"1\"")
        .expectBody()
        .jsonPath("$.yearBe")
        .isEqualTo(2565)
        .jsonPath("$.status")
        .isEqualTo("VALID");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/document", "/credential"})
  void foreignDistrictLooksLikeAnUnknownId(String what) {
    String path = "/v1/certificates/" + id + what;
    get(path, STRANGER).expectStatus().isNotFound();
    get("/v1/certificates/2499-1" + what, MINISTRY).expectStatus().isNotFound();
    get(path, null).expectStatus().isUnauthorized();
    get(path, TestTokens.agencyOfficer("a")).expectStatus().isForbidden();
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
      var page = json("/v1/certificates?limit=1" + cursor, OFFICER);
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
    get("/v1/certificates" + query, MINISTRY)
        .expectStatus()
        .value(status -> assertThat(status).isIn(400, 422))
        .expectHeader()
        .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo(field);
  }

  @Test
  void paperIsAPdfWithTheCredentialThatTheApiGives() throws Exception {
    var paper =
        get("/v1/certificates/" + id + "/document", OFFICER)
            .expectHeader()
            .contentType(MediaType.APPLICATION_PDF)
            .returnResult();
    String credential = credential();
    try (var document = Loader.loadPDF(paper.getResponseBodyContent())) {
      var names = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(names.get("credential.jwt").getEmbeddedFile().toByteArray())
          .asString()
          .isEqualTo(credential);
    }
  }

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

  @Test
  void pageBehindTheCodeAnswersInThaiAndEnglishWithoutScripts() {
    var page = get("/verify/" + id, null).expectStatus().isOk().returnResult(String.class);
    assertThat(page.getResponseBody())
        .contains(
            "มีผลใช้อยู่", "Valid", "16 ธันวาคม 2565", "16 December 2022", "<html lang=\"th\"")
        .doesNotContain("<script");
    assertThat(page.getResponseHeaders().getFirst("Content-Security-Policy"))
        .contains("default-src 'none'");
    get("/verify.css", null).expectStatus().isOk();
  }

  @Test
  void pageOpensThroughALinkToWhichOthersAddedSomething() {
    assertThat(text("/verify/" + id + "?fbclid=abc&openExternalBrowser=1")).contains("Valid");
  }

  @Test
  void pageHasItsColourInWhateverLanguageTheReadersBrowserIs() {
    String page =
        HTTP.get()
            .uri(root + "/verify/" + id)
            .header("Accept-Language", "tr")
            .exchange()
            .returnResult(String.class)
            .getResponseBody();
    assertThat(page).contains("class=\"answer VALID\"");
    assertThat(text("/verify.css")).contains(".VALID ");
  }

  @Test
  void pageTakesNumbersAsPeopleWriteThem() {
    String running = id.substring(id.indexOf('-') + 1);
    assertThat(text("/verify")).contains("<form");
    assertThat(text("/verify?number=" + running + "%2F2565")).contains("Valid");
    assertThat(text("/verify?number=%E0%B9%99%E0%B9%99%E0%B9%99%2F2565"))
        .contains("ไม่พบหนังสือรับรองนี้");
    assertThat(text("/verify/%3Cscript%3E")).doesNotContain("<script>");
  }

  @Test
  void pageVerifiesAPastedCredential() {
    assertThat(form(credential())).contains("มีผลใช้อยู่");
    assertThat(form(credential() + "x")).contains("ข้อมูลถูกแก้ไข");
    assertThat(form(" ")).contains("<form");
  }

  @Test
  void figuresCountWithinTheCallersScope() {
    var own = json("/v1/figures", OFFICER);
    assertThat(own.at("/figures/0/name").asString()).isEqualTo("certificates-issued");
    assertThat(own.at("/figures/0/definitionTh").asString()).isNotBlank();
    assertThat(own.at("/figures/0/total").asInt()).isEqualTo(items("?limit=200", OFFICER).size());
    assertThat(own.at("/figures/0/by"))
        .allMatch(row -> row.path("district").asString().equals(DISTRICT));
    assertThat(json("/v1/figures", STRANGER).at("/figures/1/total").asInt()).isZero();
    get("/v1/figures", TestTokens.volunteer(DISTRICT)).expectStatus().isForbidden();
    assertThat(json("/v1/figures", MINISTRY).at("/figures/1/total").asInt()).isPositive();
  }

  @Test
  void figuresOfDaysCountWhatIsValidWithinTheCallersScope() {
    var own = json("/v1/figures/days?days=2", OFFICER).at("/figures/0");
    assertThat(own.path("total").asInt())
        .isEqualTo(items("?limit=200&status=VALID", OFFICER).size());
    assertThat(own.path("by"))
        .isNotEmpty()
        .allMatch(row -> row.path("district").asString().equals(DISTRICT));
    assertThat(json("/v1/figures/days", STRANGER).at("/figures/0/by")).isEmpty();
    get("/v1/figures/days?days=93", OFFICER).expectStatus().isEqualTo(422);
    get("/v1/figures/days", TestTokens.volunteer(DISTRICT)).expectStatus().isForbidden();
  }

  private ResponseSpec get(String path, @Nullable String token) {
    return HTTP.get()
        .uri(URI.create(root + path))
        .headers(headers -> Optional.ofNullable(token).ifPresent(headers::setBearerAuth))
        .exchange();
  }

  private JsonNode json(String path, @Nullable String token) {
    return get(path, token).returnResult(JsonNode.class).getResponseBody();
  }

  private String text(String path) {
    return get(path, null).returnResult(String.class).getResponseBody();
  }

  private ResponseSpec verify(String body) {
    return HTTP.post()
        .uri(root + "/v1/verifications")
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .exchange();
  }

  private String credential() {
    return get("/v1/certificates/" + id + "/credential", OFFICER)
        .returnResult(String.class)
        .getResponseBody();
  }

  private String form(String credential) {
    return HTTP.post()
        .uri(root + "/verify")
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .body(MultiValueMap.fromSingleValue(Map.of("credential", credential)))
        .exchange()
        .returnResult(String.class)
        .getResponseBody();
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

package org.prasan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.http.MediaType;

/** Certificates as callers read and count them. */
class CertificateApiIT extends CertifiedCentreIT {

  private static final String MINISTRY = TestTokens.ministry();
  private static final String STRANGER = TestTokens.centreOfficer("1011");

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
}

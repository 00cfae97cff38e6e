package org.prasan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;

/** The page to which the code on the paper leads. */
class VerificationPageIT extends CertifiedCentreIT {

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
            .uri(at("/verify/" + id))
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

  private String form(String credential) {
    return HTTP.post()
        .uri(at("/verify"))
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .body(MultiValueMap.fromSingleValue(Map.of("credential", credential)))
        .exchange()
        .returnResult(String.class)
        .getResponseBody();
  }
}

package org.prasan.casereferral;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.attachment.AttachmentFiles;
import org.prasan.casereferral.casefile.Intake;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.personal.retention.RetainedClass;
import org.prasan.testing.store.StoreContract;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tools.jackson.databind.JsonNode;

/** Papers and pictures of a case. */
class AttachmentIT extends CaseReferralIT {

  @Autowired AttachmentFiles files;
  @Autowired PersonalFields personal;

  @Autowired
  @Qualifier("leftAttachments")
  RetainedClass left;

  @Test
  void keepsAPictureWithoutThePlaceWhereItWasTaken() {
    String id = takenCase("NORMAL", "INCOME");
    JsonNode line = attached(id, OFFICER, Photographs.jpeg(400, 300, 1));
    assertThat(line.path("type").asString()).isEqualTo("JPEG");
    assertThat(line.path("kind").asString()).isEqualTo("PHOTO");
    assertThat(line.path("scan").asString()).isEqualTo("NOT_SCANNED");
    byte[] kept = download(OFFICER, pathOf(id, line));
    assertThat(new String(kept, ISO_8859_1)).doesNotContain(Photographs.PLACE, "Exif");
    assertThat(line.path("bytes").asInt()).isEqualTo(kept.length);
  }

  @Test
  void storesNothingOfAPictureInTheClear() {
    String id = takenCase("NORMAL", "INCOME");
    JsonNode line = attached(id, OFFICER, Photographs.png(40, 30));
    Document stored =
        StoreContract.lookAway(
            () -> mongo.findById(line.path("id").asString(), Document.class, "attachments"));
    assertThat(stored.toJson()).doesNotContain("PNG", "unsettledSince");
  }

  @Test
  void takesAFileForWhatItHoldsAndNotForWhatItIsCalled() {
    String id = takenCase("NORMAL", "INCOME");
    String path = "/v1/cases/" + id + "/attachments";
    for (String told : new String[] {"<html><script>", "GIF89a......", "MZ", ""}) {
      Answer answer = upload(OFFICER, path, told.getBytes(US_ASCII));
      assertThat(answer.problem()).isEqualTo("attachment-type-unsupported");
    }
    byte[] broken = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 1, 2, 3};
    assertThat(upload(OFFICER, path, broken).problem()).isEqualTo("attachment-unreadable");
    assertThat(caseView(id).path("attachments")).isEmpty();
  }

  @Test
  void refusesAFileLargerThanSixMegabytesBeforeItIsLookedAt() {
    String id = takenCase("NORMAL", "INCOME");
    Answer answer = upload(OFFICER, "/v1/cases/" + id + "/attachments", new byte[6_300_000]);
    assertThat(answer.status()).isEqualTo(413);
  }

  @Test
  void holdsAFileOnceHoweverOftenItIsSent() {
    String id = takenCase("NORMAL", "INCOME");
    String key = UUID.randomUUID().toString();
    byte[] picture = Photographs.png(40, 30);
    ok(upload(OFFICER, "/v1/cases/" + id + "/attachments", picture, key));
    ok(upload(OFFICER, "/v1/cases/" + id + "/attachments", picture, key));
    assertThat(caseView(id).path("attachments")).hasSize(1);
  }

  @Test
  void letsTheVolunteerWhoReportedAddAPictureAndSeeNone() {
    String id = openCase("NORMAL", "INCOME");
    JsonNode line = attached(id, VOLUNTEER, Photographs.png(40, 30));
    assertThat(get(VOLUNTEER, "/v1/cases/" + id).json().path("attachments")).isEmpty();
    assertThat(get(VOLUNTEER, pathOf(id, line)).status()).isEqualTo(403);
    String another = anotherVolunteer("volunteer-curious", DISTRICT);
    String path = "/v1/cases/" + id + "/attachments";
    assertThat(upload(another, path, Photographs.png(40, 30)).status()).isEqualTo(404);
  }

  @Test
  void showsAPaperToTheDistrictsOfficersAloneAndWritesDownTheLook() {
    String id = takenCase("NORMAL", "INCOME");
    String path = pathOf(id, attached(id, OFFICER, Photographs.png(40, 30)));
    assertThat(get(TestTokens.centreOfficer("1002"), path).status()).isEqualTo(404);
    assertThat(get(TestTokens.department(), path).status()).isEqualTo(404);
    assertThat(get(TestTokens.ministry(), path).status()).isEqualTo(403);
    download(OFFICER, path);
    assertThat(get(TestTokens.auditor(), "/v1/cases/" + id + "/access-log").text())
        .contains("\"attachment\"");
  }

  @Test
  void showsNoPaperOfSomebodyWhoseAddressIsHiddenToWhoeverDoesNotSeeTheAddress() {
    String id = takenCase("NORMAL", "INCOME");
    String path = pathOf(id, attached(id, OFFICER, Photographs.png(40, 30)));
    String colleague = TestTokens.of("colleague", "CENTRE_OFFICER").districts(DISTRICT).token();
    assertThat(get(colleague, path).status()).isEqualTo(200);
    String person = "/v1/cases/" + id + "/clients/" + id + "-c1/correction";
    Map<String, Object> hiding =
        Map.of("identityKind", "NATIONAL_ID", "address", "บ้านลับ", "addressHidden", true);
    ok(post(OFFICER, person, Map.of("reason", "HAS_CHANGED", "person", hiding)));
    assertThat(get(colleague, path).status()).isEqualTo(404);
    assertThat(ok(get(colleague, "/v1/cases/" + id)).json().path("attachments")).isEmpty();
    for (String token : List.of(OFFICER, TestTokens.chair(DISTRICT))) {
      assertThat(get(token, path).status()).isEqualTo(200);
      assertThat(ok(get(token, "/v1/cases/" + id)).json().path("attachments")).hasSize(1);
    }
  }

  @Test
  void destroysAPaperThatIsTakenOutAndKeepsItsLine() {
    String id = takenCase("NORMAL", "INCOME");
    JsonNode line = attached(id, OFFICER, Photographs.png(40, 30));
    String removal = pathOf(id, line) + "/removal";
    ok(post(OFFICER, removal, Map.of("reason", "WRONG_PERSON")));
    assertThat(get(OFFICER, pathOf(id, line)).status()).isEqualTo(404);
    assertThat(files.find(line.path("id").asString())).isEmpty();
    assertThat(caseView(id).at("/attachments/0/removalReason").asString())
        .isEqualTo("WRONG_PERSON");
  }

  @Test
  void clearsAwayWhatADeathLeftBehindAndNothingElse() {
    String id = takenCase("NORMAL", "INCOME");
    String kept = attached(id, OFFICER, Photographs.png(40, 30)).path("id").asString();
    Instant before = Instant.now().minusSeconds(60);
    var content = personal.sealBytes(Intake.textSubject(id), "Attachment", new byte[] {1});
    files.put(id + "-lost", id, content, before);
    files.leaving(kept, before);
    left.eraseOlderThan(Instant.now().minusSeconds(30));
    assertThat(files.find(id + "-lost")).isEmpty();
    assertThat(files.find(kept)).isPresent();
  }

  @Test
  void destroysThePapersOfACaseWithTheFirstOfItsPeople() {
    String id = takenCase("NORMAL", "INCOME");
    JsonNode line = attached(id, OFFICER, Photographs.png(40, 30));
    var request = Map.of("person", Map.of("clientId", id + "-c1"), "ground", "NO_LONGER_NEEDED");
    Answer erased = post(TestTokens.ministry(), "/v1/erasures", request);
    assertThat(erased.status()).as(erased.text()).isLessThan(300);
    assertThat(files.find(line.path("id").asString())).isEmpty();
    assertThat(get(OFFICER, pathOf(id, line)).status()).isEqualTo(404);
  }

  private JsonNode attached(String id, String token, byte[] file) {
    ok(upload(token, "/v1/cases/" + id + "/attachments?kind=PHOTO", file));
    return caseView(id).path("attachments").path(0);
  }

  private static String pathOf(String id, JsonNode line) {
    return "/v1/cases/" + id + "/attachments/" + line.path("id").asString();
  }
}

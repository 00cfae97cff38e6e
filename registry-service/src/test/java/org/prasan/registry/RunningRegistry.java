package org.prasan.registry;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.prasan.testing.engines.WithEngines;
import org.prasan.testing.store.WithStoreContract;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.testing.tokens.WithTestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The whole service on real engines, driven through its HTTP alone. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "prasan.personal-data.key-file=target/test-keys/personal-data.key",
      "prasan.personal-data.rights.requests-per-hour=1000",
      "prasan.registry.volunteer.registrations-per-hour=" + RunningRegistry.REGISTRATIONS_PER_HOUR,
      "prasan.personal-data.create-key-file=true"
    })
@WithEngines
@WithTestTokens
@WithStoreContract
public abstract class RunningRegistry {

  protected static final int REGISTRATIONS_PER_HOUR = 20;

  protected static final String MINISTRY = TestTokens.ministry();

  protected static final String AGENCY =
      """
      {"kind": "FOUNDATION", "nameTh": "มูลนิธิทดสอบ", "nameEn": "Test Foundation",
       "districts": ["1049"], "services": ["SHELTER", "TREATMENT"], "capacity": "OPEN"}
      """;

  private static final RestTestClient HTTP = RestTestClient.bindToServer().build();
  private static final AtomicInteger DISTRICT = new AtomicInteger(1000);
  private static final AtomicInteger PERSON = new AtomicInteger(100);
  private static final List<String> ROLES =
      List.of("CHAIR", "VICE_CHAIR", "SECRETARY", "TREASURER", "MEMBER");

  @LocalServerPort private int port;
  @Autowired protected MongoTemplate mongo;

  protected Answer get(@Nullable String token, String path) {
    return send(HttpMethod.GET, token, path, null);
  }

  /** With an idempotency key of its own. */
  protected Answer post(@Nullable String token, String path, String body) {
    return post(token, path, body, UUID.randomUUID().toString());
  }

  protected Answer post(@Nullable String token, String path, String body, String key) {
    return send(HttpMethod.POST, token, path, body, "Idempotency-Key", key);
  }

  protected Answer put(@Nullable String token, String path, String body) {
    return send(HttpMethod.PUT, token, path, body);
  }

  /**
   * @param headers names and values by turns
   */
  protected Answer send(
      HttpMethod method,
      @Nullable String token,
      String path,
      @Nullable String body,
      String... headers) {
    var request = HTTP.method(method).uri(URI.create("http://127.0.0.1:" + port + path));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    if (body != null) {
      request.contentType(MediaType.APPLICATION_JSON).body(body);
    }
    return new Answer(request.exchange().returnResult(String.class));
  }

  /** For volunteers whose district does not matter. */
  protected static final String ANY_DISTRICT = "1050";

  private static final int LAST_FRESH = 1048;

  /** A district that no other test touches; the last two are anybody's. */
  protected static String freshDistrict() {
    int district = DISTRICT.incrementAndGet();
    if (district > LAST_FRESH) {
      throw new IllegalStateException("no district is left for a test of its own");
    }
    return String.valueOf(district);
  }

  /** A valid national ID of province 99, which does not exist. */
  protected static String freshNationalId() {
    String digits = String.format(Locale.ROOT, "19999%07d", PERSON.incrementAndGet());
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (digits.charAt(i) - '0') * (13 - i);
    }
    return digits + (11 - sum % 11) % 10;
  }

  protected static String volunteer(String district, String nationalId) {
    return """
    {"districtCode": "%s", "title": "นาย", "firstName": "ทดสอบ", "lastName": "สมมุติ",
     "nationalId": "%s", "registeredOn": "2020-01-15", "trainedOn": "2019-12-01"}
    """
        .formatted(district, nationalId);
  }

  protected static String centre(String district) {
    return """
    {"districtCode": "%s", "nameTh": "ศูนย์ประสานงาน อพม. เขตทดสอบ", "nameEn": "Test Centre",
     "premises": {"descriptionTh": "ที่ทำการชุมชน"}, "openedOn": "2018-05-15"}
    """
        .formatted(district);
  }

  protected static String committee(List<String> volunteerIds) {
    var members = new ArrayList<String>();
    for (int i = 0; i < volunteerIds.size(); i++) {
      String role = ROLES.get(Math.min(i, ROLES.size() - 1));
      members.add(
          "{\"volunteerId\": \"%s\", \"role\": \"%s\"}".formatted(volunteerIds.get(i), role));
    }
    return """
    {"appointmentOrderNo": "1/2565", "appointedOn": "2022-12-01",
     "termStartsOn": "2022-12-01", "termEndsOn": "2026-11-30", "members": [%s]}
    """
        .formatted(String.join(",", members));
  }

  protected static final String ESTABLISHMENT = "{\"establishedOn\": \"2022-12-16\"}";

  protected List<String> volunteers(String district, int count) {
    var ids = new ArrayList<String>();
    for (int n = 0; n < count; n++) {
      ids.add(post(MINISTRY, "/v1/volunteers", volunteer(district, freshNationalId())).id());
    }
    return ids;
  }

  protected String proposedCentre(String district) {
    return post(MINISTRY, "/v1/centres", centre(district)).id();
  }

  protected String centreWithCommittee(String district) {
    String id = proposedCentre(district);
    var answer =
        post(MINISTRY, "/v1/centres/" + id + "/committee", committee(volunteers(district, 9)));
    if (answer.status() != 200) {
      throw new AssertionError(answer.text());
    }
    return id;
  }
}

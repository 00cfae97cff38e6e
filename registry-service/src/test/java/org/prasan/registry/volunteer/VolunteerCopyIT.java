package org.prasan.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.prasan.personal.PersonalDataVault;
import org.prasan.personal.Sealed;
import org.prasan.personal.rights.CopiedLines;
import org.prasan.registry.RunningRegistry;
import org.prasan.testing.privacy.Components;
import org.prasan.testing.privacy.Components.Leaf;
import org.prasan.testing.store.StoreContract;
import org.prasan.thai.Areas;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the register holds of a volunteer is in the copy, or is left out for a reason. */
class VolunteerCopyIT extends RunningRegistry {

  private static final Map<String, Class<?>> SEALED =
      Map.of(
          "SealedPerson.title", String.class,
          "SealedPerson.firstName", String.class,
          "SealedPerson.lastName", String.class,
          "SealedPerson.nationalId", String.class,
          "SealedPerson.passportNo", String.class);

  private static final String SOMEBODY_ELSES = "one that was typed wrong may be somebody else's";

  private static final Map<String, String> LEFT_OUT =
      Map.of(
          "VolunteerRef.volunteerId",
          "the copy is of this record, and says so beside it",
          "PutRight.by",
          "an officer's account, which is nothing of the volunteer's",
          "FormerEntry.sealedPerson/SealedPerson.nationalId",
          SOMEBODY_ELSES,
          "FormerEntry.sealedPerson/SealedPerson.passportNo",
          SOMEBODY_ELSES);

  private static final Components COMPONENTS = new Components(SEALED, LEFT_OUT.keySet());

  @Autowired PersonalDataVault vault;
  @Autowired Volunteers volunteers;

  @Test
  void saysEverythingThatIsHeldOfAVolunteer() {
    var missing = new TreeSet<>(COMPONENTS.declaredIn(Volunteer.class));
    assertThat(missing).as("no reason is left over").containsAll(LEFT_OUT.keySet());
    missing.removeAll(LEFT_OUT.keySet());
    for (String number :
        List.of(
            "\"nationalId\": \"%s\"".formatted(freshNationalId()),
            "\"passportNo\": \"AB1234567\"",
            "\"noIdReason\": \"STATELESS\"")) {
      missing.removeAll(saidOf(ended(number)));
    }
    assertThat(missing).as("held and in no copy").isEmpty();
  }

  @Test
  void tellsNoNumberThatStoodThereBefore() {
    String wrong = freshNationalId();
    String right = freshNationalId();
    String id = ended("\"nationalId\": \"%s\"".formatted(wrong));
    change(
        id,
        "correction",
        """
        {"reason": "TYPED_WRONG", "title": "ดร.", "firstName": "อื่น", "lastName": "ใหม่",
         "nationalId": "%s", "registeredOn": "2020-01-16"}
        """
            .formatted(right));
    assertThat(copyOf(id)).contains(right).doesNotContain(wrong);
  }

  private String copyOf(String id) {
    String request = "{\"person\": {\"volunteerId\": \"%s\"}}".formatted(id);
    return post(MINISTRY, "/v1/person-copies", request).text();
  }

  private String ended(String number) {
    String body =
        """
        {"districtCode": "%s", "title": "นาย", "firstName": "ชื่อ", "lastName": "สกุล", %s,
         "registeredOn": "2020-01-15", "trainedOn": "2020-02-16"}
        """
            .formatted(ANY_DISTRICT, number);
    String id = post(MINISTRY, "/v1/volunteers", body).json().path("id").asString();
    end(id, "{\"reason\": \"RESIGNED\", \"endedOn\": \"2021-03-17\"}");
    change(id, "reinstatement", "{\"reason\": \"WRONG_ONE\"}");
    change(
        id,
        "correction",
        """
        {"reason": "TYPED_WRONG", "title": "ดร.", "firstName": "อื่น", "lastName": "ใหม่",
         "registeredOn": "2020-01-16", "trainedOn": "2020-02-17"}
        """);
    end(id, "{\"reason\": \"RESIGNED\", \"endedOn\": \"2021-03-18\"}");
    return id;
  }

  private void end(String id, String body) {
    change(id, "ending", body);
  }

  private void change(String id, String command, String body) {
    var changed = post(MINISTRY, "/v1/volunteers/" + id + "/" + command, body);
    assertThat(changed.status()).as(changed.json().toString()).isEqualTo(200);
  }

  private Set<String> saidOf(String id) {
    Volunteer one = StoreContract.lookAway(() -> volunteers.known(List.of(id)).getFirst());
    String request = "{\"person\": {\"volunteerId\": \"%s\"}}".formatted(id);
    List<String> copy =
        post(MINISTRY, "/v1/person-copies", request).json().findValuesAsString("value");
    assertThat(copy).noneMatch(value -> value.contains("…"));
    return Components.saidBy(
        String.join("\n", copy),
        COMPONENTS.in(one, (name, sealed) -> open(id, name, (Sealed) sealed)),
        VolunteerCopyIT::words);
  }

  private String open(String id, String component, Sealed sealed) {
    String field = component.substring(component.indexOf('.') + 1);
    return StoreContract.lookAway(() -> vault.open(id, field, sealed).orElseThrow());
  }

  private static String words(Leaf leaf) {
    return leaf.component().equals("VolunteerRef.districtCode")
        ? CopiedLines.words(Areas.district(leaf.value().toString()).orElseThrow())
        : CopiedLines.words(leaf.value());
  }
}

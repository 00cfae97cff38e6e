package org.prasan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prasan.notification.contact.Contact;
import org.prasan.notification.contact.Contacts;
import org.prasan.personal.PersonalDataVault;
import org.prasan.personal.Sealed;
import org.prasan.personal.rights.CopiedLines;
import org.prasan.personal.rights.HeldPeople;
import org.prasan.personal.rights.PersonSought;
import org.prasan.testing.privacy.Components;
import org.prasan.testing.privacy.Components.Leaf;
import org.prasan.testing.store.StoreContract;
import org.prasan.thai.Areas;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is held of somebody who is told things is in the copy, or is left out for a reason. */
class ContactCopyIT extends ServiceTest {

  private static final Map<String, String> LEFT_OUT =
      Map.of("Contact.version", "counts changes and says nothing of the person");

  private static final Components COMPONENTS =
      new Components(
          Map.of("Contact.email", String.class, "Contact.name", String.class), LEFT_OUT.keySet());

  private static final String EVERYTHING =
      """
      {"roles": ["CENTRE_OFFICER", "AGENCY_OFFICER", "VOLUNTEER"], "districts": ["1017"],
       "agency": "agency-of-test", "volunteerId": "volunteer-of-test", "position": "CHAIR",
       "language": "th", "email": "copy@example.org", "channels": {"inApp": true, "email": true}}
      """;

  @Autowired PersonalDataVault vault;
  @Autowired Contacts contacts;
  @Autowired HeldPeople people;

  @Test
  void saysEverythingThatIsHeldOfAContact() {
    String subject = "officer-" + UUID.randomUUID();
    contact(subject, EVERYTHING);
    tellName(subject, "สมหญิง ตัวอย่าง");
    var missing = new TreeSet<>(COMPONENTS.declaredIn(Contact.class));
    assertThat(missing).as("no reason is left over").containsAll(LEFT_OUT.keySet());
    missing.removeAll(LEFT_OUT.keySet());
    Contact held = StoreContract.lookAway(() -> contacts.find(subject).orElseThrow());
    List<Leaf> leaves =
        COMPONENTS.in(held, (component, sealed) -> open(subject, component, (Sealed) sealed));
    missing.removeAll(Components.saidBy(copy(subject), leaves, ContactCopyIT::words));
    assertThat(missing).as("held and in no copy").isEmpty();
  }

  private String copy(String subject) {
    var lines = new StringBuilder();
    var person = new PersonSought(null, null, null, null, null, null, subject);
    people
        .find(person)
        .forEach(held ->
            people.copy(held).lines().forEach(line -> lines.append(line.value()).append("\n")));
    assertThat(lines.toString()).doesNotContain("…");
    return lines.toString();
  }

  private String open(String subject, String component, Sealed sealed) {
    String field = component.substring(component.indexOf('.') + 1);
    return StoreContract.lookAway(() -> vault.open(subject, field, sealed).orElseThrow());
  }

  private static String words(Leaf leaf) {
    return leaf.component().equals("Duties.districts")
        ? CopiedLines.words(Areas.district(leaf.value().toString()).orElseThrow())
        : CopiedLines.words(leaf.value());
  }
}

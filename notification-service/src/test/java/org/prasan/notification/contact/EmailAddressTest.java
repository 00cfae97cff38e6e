package org.prasan.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @CsvSource({
    "somebody@Example.ORG, somebody@example.org",
    "somebody@ไทย.example, somebody@xn--o3cw4h.example",
    "somebody@คน.ไทย, somebody@xn--42c6b.xn--o3cw4h",
    "somebody@bücher.example, somebody@xn--bcher-kva.example",
    "SomeBody@example.org, SomeBody@example.org"
  })
  void domainIsWrittenInALabelsAndTheLocalPartStays(String typed, String onTheWire) {
    assertThat(EmailAddress.of(typed)).contains(new EmailAddress(onTheWire));
    assertThat(EmailAddress.of(onTheWire)).contains(new EmailAddress(onTheWire));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nobody",
        "@example.org",
        "somebody@",
        "somebody@localhost",
        "คน@example.org",
        "คน@ไทย.example",
        "some body@example.org",
        "some\tbody@example.org",
        "some\r\nbcc:x@example.org",
        "somebody@exam\u0000ple.org",
        "\"some body\"@example.org",
        "\"somebody\"@example.org",
        "somebody(comment)@example.org",
        "Some Body <somebody@example.org>",
        "<somebody@example.org>",
        "a@b@example.org",
        ".somebody@example.org",
        "somebody.@example.org",
        "some..body@example.org",
        "somebody@[127.0.0.1]",
        "somebody@127.0.0.1",
        "somebody@example..org",
        "somebody@.example.org",
        "somebody@example.org.",
        "somebody@-example.org",
        "somebody@example-.org",
        "somebody@exa_mple.org",
        "somebody@xn--a.example",
        "somebody@example.org,other@example.org",
        "somebody@example.org other"
      })
  void whatSomeServerCannotCarryIsRefusedAtInput(String typed) {
    assertThat(EmailAddress.of(typed)).isEmpty();
  }

  @Test
  void lengthsAreCountedInOctetsOnTheWire() {
    String label = "a".repeat(60) + ".";
    assertThat(EmailAddress.of("a".repeat(64) + "@example.org")).isPresent();
    assertThat(EmailAddress.of("a".repeat(65) + "@example.org")).isEmpty();
    assertThat(EmailAddress.of("a".repeat(6) + "@" + label.repeat(4) + "or")).isPresent();
    assertThat(EmailAddress.of("a".repeat(9) + "@" + label.repeat(4) + "org")).isEmpty();
    assertThat(EmailAddress.of("a@" + "b".repeat(64) + ".org")).isEmpty();
    assertThat(EmailAddress.of("a@" + ("ก".repeat(50) + ".").repeat(9) + "example")).isEmpty();
  }

  @Test
  void nothingOfItGetsIntoALog() {
    assertThat(EmailAddress.of("somebody@example.org").orElseThrow().toString())
        .doesNotContain("somebody", "example");
  }
}

package org.prasan.notification.message.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.contracttesting.EventContracts;
import org.prasan.messaging.InboundEvent;
import org.prasan.notification.contact.Language;
import org.prasan.notification.message.Facts;
import org.prasan.notification.message.Notice;
import org.prasan.notification.message.NoticeTexts;

/** Holds what this service reads of each event against the contracts' examples. */
class EventContractTest {

  private final NoticeTexts texts = new NoticeTexts();

  @ParameterizedTest
  @EnumSource
  void readsAllThatItsTextNeedsFromTheContractsExample(Notice notice) {
    Facts facts = NoticeEventHandler.factsOf(event(notice));

    assertThat(facts.districtCode()).matches("\\d{4}");
    assertThat(facts.values()).hasSizeGreaterThan(1);
    for (Language language : Language.values()) {
      var text = texts.write(notice, facts, language);
      assertThat(text.title() + text.body()).doesNotContain("{", "}", "null");
    }
  }

  private static InboundEvent event(Notice notice) {
    String type = notice.eventType();
    byte[] example = EventContracts.example(type);
    return new InboundEvent("topic", "e1", type, "a1", 1, Instant.EPOCH, "c1", null, example);
  }
}

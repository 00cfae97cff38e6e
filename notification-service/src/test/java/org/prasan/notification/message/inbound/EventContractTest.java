package org.prasan.notification.message.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.contracttesting.EventContracts;
import org.prasan.messaging.InboundEvent;
import org.prasan.notification.contact.Language;
import org.prasan.notification.message.Facts;
import org.prasan.notification.message.Notice;
import org.prasan.notification.message.NoticeCodes;
import org.prasan.notification.message.NoticeTexts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds what this service reads of each event against the contracts' examples. */
class EventContractTest {

  private static final Set<String> CODES =
      EventContracts.types().stream()
          .flatMap(type -> EventContracts.codes(type).values().stream())
          .flatMap(List::stream)
          .collect(Collectors.toSet());

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

  /** Each event with each code of each of its closed lists, in words of both languages. */
  @ParameterizedTest
  @EnumSource
  void noTextContainsACodeOrAMachinesDate(Notice notice) {
    for (ObjectNode payload : variants(notice.eventType())) {
      Facts facts = NoticeEventHandler.factsOf(event(notice, payload.toString().getBytes(UTF_8)));
      for (Language language : Language.values()) {
        var text = texts.write(notice, facts, language);
        assertThat((text.title() + " " + text.body()).split("[^A-Za-z_]+"))
            .doesNotContainAnyElementsOf(CODES);
        assertThat(text.title() + text.body())
            .doesNotContain("{", "}", "null", "UNSAID")
            .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}|\\dT\\d|[a-z]  ");
      }
    }
  }

  private static List<ObjectNode> variants(String type) {
    var example = (ObjectNode) new JsonMapper().readTree(EventContracts.example(type));
    var variants = new ArrayList<>(List.of(example));
    NoticeCodes.of(type)
        .forEach((name, codes) -> {
          if (example.path(name).isString() || name.equals("result")) {
            codes.forEach(code -> variants.add(example.deepCopy().put(name, code)));
          }
        });
    return variants;
  }

  private static InboundEvent event(Notice notice) {
    return event(notice, EventContracts.example(notice.eventType()));
  }

  private static InboundEvent event(Notice notice, byte[] payload) {
    return new InboundEvent(
        "topic", "e1", notice.eventType(), "a1", 1, Instant.EPOCH, "c1", null, payload);
  }
}

package org.prasan.contracttesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Flat;
import org.prasan.messaging.Says;
import org.prasan.messaging.Topic;
import tools.jackson.databind.JsonNode;

class PublishedEventsTest {

  @Says(value = "Id of the shelf.", pattern = "^[a-z]+$")
  @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
  @interface ShelfId {}

  enum Kind {
    OLD,
    NEW
  }

  @Topic(value = "library.shelf-events", key = "shelfId")
  sealed interface ShelfEvent {

    @Flat
    record Shelf(@ShelfId String shelfId) {}

    @EventType(value = "library.shelf-filled.v1", says = "Filled.", when = "it is full")
    record ShelfFilled(
        Shelf of,
        @Says("Kind.") Kind kind,
        @Says(value = "Reason.", pattern = "^[A-Z]+$") @Nullable Kind reason,
        @Says(value = "Books.", min = 1) int books,
        @Says("When.") Instant at,
        @Says("Day.") LocalDate on,
        @Says("Kinds.") List<Kind> kinds)
        implements ShelfEvent {}
  }

  private final JsonNode schema =
      EventSchema.of(ShelfEvent.class.getAnnotation(Topic.class), ShelfEvent.ShelfFilled.class);

  @Test
  void putsTheFlatPartBesideTheOthers() {
    assertThat(schema.path("properties").propertyNames())
        .containsExactly("shelfId", "kind", "reason", "books", "at", "on", "kinds");
    assertThat(schema.at("/properties/shelfId/pattern").asString()).isEqualTo("^[a-z]+$");
    assertThat(schema.at("/properties/shelfId/description").asString())
        .isEqualTo("Id of the shelf.");
  }

  @Test
  void requiresWhatIsNotNullable() {
    assertThat(schema.path("required").toString())
        .isEqualTo("[\"shelfId\",\"kind\",\"books\",\"at\",\"on\",\"kinds\"]");
  }

  @Test
  void listsAnEnumsConstantsUnlessAPatternLeavesRoomForMore() {
    assertThat(schema.at("/properties/kind/enum").toString()).isEqualTo("[\"OLD\",\"NEW\"]");
    assertThat(schema.at("/properties/reason").has("enum")).isFalse();
    assertThat(schema.at("/properties/kinds/items/enum").size()).isEqualTo(2);
  }

  @Test
  void refusesWhatCouldHoldAnyTextSaysNothingOrComesTwice() {
    record Text(@Says("Note.") String note) {}
    record Silent(Kind kind) {}
    record Twice(ShelfEvent.Shelf of, @ShelfId String shelfId) {}
    record Strange(@Says("Price.") double price) {}
    for (Class<?> wrong : List.of(Text.class, Silent.class, Twice.class, Strange.class)) {
      assertThatExceptionOfType(IllegalArgumentException.class)
          .as(wrong.getSimpleName())
          .isThrownBy(() -> EventSchema.partsOf(wrong))
          .withMessageContaining(wrong.getSimpleName());
    }
  }
}

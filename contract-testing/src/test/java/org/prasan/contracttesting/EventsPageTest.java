package org.prasan.contracttesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The page that people read names what the schemas define, no less and no more. */
class EventsPageTest {

  private static final Path PAGE = ContractFiles.ROOT.resolve("docs/events.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z.-]+\\.v[0-9]+)` \\| `([a-z.-]+)` \\|");

  private static final Pattern TABLE = Pattern.compile("(?m)(^\\| `[a-z.-]+\\.v[0-9]+` \\|.*\\n)+");

  private final JsonNode api = ContractFiles.asyncApi();

  @Test
  void isMadeFromTheSchemasAndTheServices() throws IOException {
    String page = Files.readString(PAGE);
    String made = TABLE.matcher(page).replaceFirst(Matcher.quoteReplacement(Catalogue.table()));
    if (System.getProperty("approve") != null) {
      Files.writeString(PAGE, made);
    }
    assertThat(Files.readString(PAGE)).as("docs/events.md; -Dapprove writes it").isEqualTo(made);
  }

  @Test
  void listsEveryTypeThatHasASchemaOnceAndNoOther() throws IOException {
    assertThat(rows().stream().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(ContractFiles.types(ContractFiles.SCHEMAS));
  }

  @Test
  void namesTheTopicThatCarriesEachType() throws IOException {
    for (MatchResult row : rows()) {
      assertThat(topicsOf(row.group(1))).as(row.group(1)).containsExactly(row.group(2));
    }
  }

  private List<String> topicsOf(String type) {
    return api.path("channels")
        .valueStream()
        .filter(channel -> carries(channel, type))
        .map(channel -> channel.path("address").asString())
        .toList();
  }

  private boolean carries(JsonNode channel, String type) {
    return channel.path("messages").propertyNames().stream()
        .anyMatch(
            name -> api.at("/components/messages/" + name + "/name").asString("").equals(type));
  }

  private static List<MatchResult> rows() throws IOException {
    return ROW.matcher(Files.readString(PAGE)).results().toList();
  }
}

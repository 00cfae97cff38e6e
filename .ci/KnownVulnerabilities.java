import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Asks the OSV database about everything that the bill of materials names. Reports and never fails:
 * what is known about a version changes without a commit.
 *
 * <p>{@code java .ci/KnownVulnerabilities.java target/prasan.cdx.json [database]}
 */
class KnownVulnerabilities {

  private static final Pattern PACKAGE = Pattern.compile("\"purl\"\\s*:\\s*\"(pkg:[^\"?]+)");
  private static final Pattern RESULT =
      Pattern.compile("\\{\\s*(\"vulns\"\\s*:\\s*\\[[^]]*][^}]*)?}");
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

  public static void main(String[] arguments) throws IOException, InterruptedException {
    String database = arguments.length > 1 ? arguments[1] : "https://api.osv.dev";
    List<String> packages =
        all(PACKAGE, Files.readString(Path.of(arguments[0])), 1).stream()
            .filter(name -> !name.startsWith("pkg:maven/org.prasan/"))
            .distinct()
            .toList();
    try {
      List<String> results = all(RESULT, ask(database, packages), 0);
      if (results.size() != packages.size()) {
        throw new IOException(results.size() + " answers to " + packages.size() + " questions");
      }
      List<Integer> affected =
          IntStream.range(0, packages.size())
              .filter(i -> results.get(i).contains("id"))
              .boxed()
              .toList();
      affected.forEach(i ->
          System.out.println(packages.get(i) + " " + String.join(" ", all(ID, results.get(i), 1))));
      System.out.printf(
          "Known vulnerabilities: %d of %d packages (%s).%n",
          affected.size(), packages.size(), database);
    } catch (IOException unreachable) {
      System.out.printf(
          "Known vulnerabilities: not checked, %s could not be asked (%s).%n",
          database, unreachable);
    }
  }

  private static String ask(String database, List<String> packages)
      throws IOException, InterruptedException {
    String questions =
        packages.stream()
            .map("{\"package\":{\"purl\":\"%s\"}}"::formatted)
            .collect(Collectors.joining(",", "{\"queries\":[", "]}"));
    var request =
        HttpRequest.newBuilder(URI.create(database + "/v1/querybatch"))
            .timeout(Duration.ofSeconds(60))
            .POST(BodyPublishers.ofString(questions))
            .build();
    var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("status " + answer.statusCode());
    }
    return answer.body().replaceFirst("^\\s*\\{\\s*\"results\"\\s*:", "");
  }

  private static List<String> all(Pattern pattern, String text, int group) {
    return pattern.matcher(text).results().map(found -> found.group(group)).toList();
  }
}

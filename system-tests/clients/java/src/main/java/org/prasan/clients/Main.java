package org.prasan.clients;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prasan.clients.casereferral.CaseApi;
import org.prasan.clients.casereferral.CaseApi.APIListCasesRequest;
import org.prasan.clients.certificate.CertificateApi;
import org.prasan.clients.certificate.CertificateApi.APIListCertificatesRequest;
import org.prasan.clients.certificate.DocumentApi;
import org.prasan.clients.certificate.DocumentApi.APIGetDocumentRequest;
import org.prasan.clients.notification.MessageApi;
import org.prasan.clients.notification.MessageApi.APIListMessagesRequest;
import org.prasan.clients.registry.CentreApi;
import org.prasan.clients.registry.CentreApi.APIListCentresRequest;
import org.prasan.clients.registry.WorkshopApi;
import org.prasan.clients.registry.WorkshopApi.APIAnnounceWorkshopRequest;
import org.prasan.clients.registry.model.WorkshopAnnouncement;

/** Uses the four services as a stranger would: with clients made from the documents alone. */
public final class Main {

  private static final int BASE =
      Integer.parseInt(System.getenv().getOrDefault("PRASAN_PORT_BASE", "8100"));
  private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Main() {}

  public static void main(String[] arguments) throws Exception {
    Consumer<HttpRequest.Builder> signed =
        request -> request.setHeader("Authorization", "Bearer " + token());
    register(signed);
    certificates(signed);
    var messages = new org.prasan.clients.notification.ApiClient();
    messages.updateBaseUri(at(4));
    new MessageApi(messages.setRequestInterceptor(signed))
        .listMessages(APIListMessagesRequest.newBuilder().limit(1).build());
    refusal(signed);
    System.out.println("Java clients: filtered, paged, created, downloaded, refused");
  }

  private static void register(Consumer<HttpRequest.Builder> signed) throws Exception {
    var client = new org.prasan.clients.registry.ApiClient();
    client.updateBaseUri(at(1));
    client.setRequestInterceptor(signed);
    var centres = new CentreApi(client);
    check(
        centres
            .listCentres(APIListCentresRequest.newBuilder().district("1001").build())
            .getItems()
            .stream()
            .allMatch(centre -> centre.getDistrictCode().equals("1001")),
        "the filter is heeded");
    var seen = new HashSet<String>();
    String cursor = null;
    do {
      var page =
          centres.listCentres(APIListCentresRequest.newBuilder().limit(20).cursor(cursor).build());
      page.getItems().forEach(centre -> seen.add(centre.getId()));
      cursor = page.getNextCursor();
    } while (cursor != null);
    check(seen.size() == 50, "each centre of the demo is on one page, not " + seen.size());
    var workshop =
        new WorkshopAnnouncement()
            .titleTh("อบรมไคลเอนต์")
            .titleEn("Clients")
            .heldOn(LocalDate.of(2026, 1, 31))
            .venueTh("กรุงเทพฯ");
    var created =
        new WorkshopApi(client)
            .announceWorkshopWithHttpInfo(
                APIAnnounceWorkshopRequest.newBuilder()
                    .idempotencyKey(UUID.randomUUID().toString())
                    .workshopAnnouncement(workshop)
                    .build());
    check(created.getStatusCode() == 201, "a create answers 201");
  }

  private static void certificates(Consumer<HttpRequest.Builder> signed) throws Exception {
    var client = new org.prasan.clients.certificate.ApiClient();
    client.updateBaseUri(at(2));
    client.setRequestInterceptor(signed);
    var first =
        new CertificateApi(client)
            .listCertificates(APIListCertificatesRequest.newBuilder().limit(1).build());
    var pdf =
        new DocumentApi(client)
            .getDocument(
                APIGetDocumentRequest.newBuilder().id(first.getItems().get(0).getId()).build());
    check(new String(Files.readAllBytes(pdf.toPath()), 0, 5).equals("%PDF-"), "the PDF is one");
  }

  private static void refusal(Consumer<HttpRequest.Builder> signed) throws Exception {
    var client = new org.prasan.clients.casereferral.ApiClient();
    client.updateBaseUri(at(3));
    client.setRequestInterceptor(signed);
    try {
      new CaseApi(client).listCases(APIListCasesRequest.newBuilder().cursor("made-up").build());
      check(false, "a made-up cursor is refused");
    } catch (org.prasan.clients.casereferral.ApiException refused) {
      check(refused.getCode() == 400, "the refusal has its status");
      check(refused.getResponseBody().contains("titleTh"), "the refusal speaks Thai");
    }
  }

  /** Asked for anew with each call, since a token lives for minutes. */
  private static String token() {
    var asking =
        HttpRequest.newBuilder(URI.create(at(0) + "/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=password&password=demo&username=ministry"))
            .build();
    Matcher token = TOKEN.matcher(HTTP.sendAsync(asking, BodyHandlers.ofString()).join().body());
    check(token.find(), "the demo issuer gives a token");
    return token.group(1);
  }

  private static String at(int offset) {
    return "http://127.0.0.1:" + (BASE + offset);
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("not so: " + what);
    }
  }
}

package org.prasan.local.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prasan.local.desk.DemoPeople.Shown;

class CodeFlowTest {

  private static final URI CONSOLE = URI.create("http://127.0.0.1:18109");
  private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-one-0123456789";

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.now().truncatedTo(ChronoUnit.SECONDS));
  private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
  private final HttpClient http = HttpClient.newHttpClient();
  @TempDir private static Path folder;
  private DemoIssuer issuer;

  @BeforeEach
  void start() throws Exception {
    issuer = DemoIssuer.start(folder, 0, clock, DemoClient.console(CONSOLE));
  }

  @AfterEach
  void stop() {
    issuer.close();
  }

  @ParameterizedTest
  @MethodSource("org.prasan.local.desk.DemoPeople#all")
  void letsAVisitorBeEachPersonOfThePageWithOneClick(Shown shown) throws Exception {
    HttpResponse<String> page = get(authorization(Map.of()));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains(
            "value=\"" + shown.person() + "\"", shown.nameTh(), shown.nameEn(), shown.doesTh())
        .doesNotContain("<script");

    Map<String, Object> tokens = tokens(redeemed(code(shown.person())));

    SignedJWT access = SignedJWT.parse((String) tokens.get("access_token"));
    assertThat(access.getJWTClaimsSet().getClaims())
        .containsAllEntriesOf(DemoPerson.named(shown.person()).orElseThrow().claims())
        .containsEntry("sub", shown.person())
        .containsEntry("name", shown.nameTh());
    assertThat(access.getJWTClaimsSet().getAudience()).containsExactly("prasan");
  }

  @Test
  void givesAnIdentityTokenWithTheNonceAndWithoutAName() throws Exception {
    SignedJWT identity =
        SignedJWT.parse((String) tokens(redeemed(code("officer-1001"))).get("id_token"));

    var key = JWKSet.parse(get(issuer.uri() + "/jwks").body()).getKeys().getFirst().toRSAKey();
    assertThat(identity.verify(new RSASSAVerifier(key))).isTrue();
    assertThat(identity.getJWTClaimsSet().getAudience()).containsExactly("console");
    assertThat(identity.getJWTClaimsSet().getStringClaim("nonce")).isEqualTo("n-1");
    assertThat(identity.getJWTClaimsSet().getClaims().keySet())
        .containsExactlyInAnyOrder("iss", "sub", "aud", "exp", "iat", "jti", "sid", "nonce");
  }

  @Test
  void leadsBackWithTheStateToTheRegisteredRedirectOnly() throws Exception {
    String back = picked("officer-1001").headers().firstValue("Location").orElseThrow();
    assertThat(back).startsWith(CONSOLE + "/login/callback?").contains("state=s-1");

    assertThat(get(authorization(Map.of("redirect_uri", CONSOLE + "/elsewhere"))).statusCode())
        .isEqualTo(400);
    assertThat(get(authorization(Map.of("redirect_uri", "https://evil.example"))).headers().map())
        .doesNotContainKey("location");
  }

  @Test
  void refusesAClientThatItDoesNotKnow() throws Exception {
    assertThat(get(authorization(Map.of("client_id", "other"))).statusCode()).isEqualTo(400);
  }

  @Test
  void refusesPeopleWhoAreNotOnThePage() throws Exception {
    for (String stranger : List.of("root", "messenger", "officer-1002", "")) {
      assertThat(picked(stranger).statusCode()).as(stranger).isEqualTo(400);
    }
  }

  @Test
  void refusesToBeginWithoutAChallengeOfSha256() throws Exception {
    for (Map<String, String> weak :
        List.of(
            Map.of("code_challenge", "", "code_challenge_method", ""),
            Map.of("code_challenge", VERIFIER, "code_challenge_method", "plain"))) {
      HttpResponse<String> answer = get(authorization(weak));
      assertThat(answer.headers().firstValue("Location").orElse(""))
          .startsWith(CONSOLE + "/login/callback?")
          .contains("error=invalid_request");
    }
  }

  @Test
  void refusesAWrongVerifierAndTheCodeIsSpentThen() throws Exception {
    String code = code("officer-1001");

    assertThat(refusal(redeemed(code, Map.of("code_verifier", VERIFIER + "x"))))
        .isEqualTo("invalid_grant");
    assertThat(refusal(redeemed(code))).isEqualTo("invalid_grant");
  }

  @Test
  void refusesACodeWithoutItsVerifier() throws Exception {
    assertThat(refusal(redeemed(code("officer-1001"), Map.of("code_verifier", ""))))
        .isEqualTo("invalid_grant");
  }

  @Test
  void refusesACodeThatComesTwiceAndEndsWhatItHadGiven() throws Exception {
    String code = code("officer-1001");
    String refresh = (String) tokens(redeemed(code)).get("refresh_token");

    assertThat(refusal(redeemed(code))).isEqualTo("invalid_grant");
    assertThat(refusal(renewed(refresh))).isEqualTo("invalid_grant");
  }

  @Test
  void refusesACodeAfterAMinute() throws Exception {
    String code = code("officer-1001");
    now.updateAndGet(it -> it.plus(Duration.ofSeconds(61)));

    assertThat(refusal(redeemed(code))).isEqualTo("invalid_grant");
  }

  @Test
  void refusesACodeAtAnotherRedirect() throws Exception {
    assertThat(
            refusal(redeemed(code("officer-1001"), Map.of("redirect_uri", CONSOLE + "/elsewhere"))))
        .isEqualTo("invalid_grant");
  }

  @Test
  void refusesWhoDoesNotProveToBeTheClient() throws Exception {
    String form = "grant_type=authorization_code&code=x&redirect_uri=" + CONSOLE;

    assertThat(refusal(token(form, "console", "wrong"))).isEqualTo("invalid_client");
    assertThat(refusal(token(form, "other", "demo"))).isEqualTo("invalid_client");
    assertThat(refusal(token(form, "", ""))).isEqualTo("invalid_request");
  }

  @Test
  void givesAnotherRefreshTokenEachTimeAndAnOlderOneEndsTheLogIn() throws Exception {
    String first = (String) tokens(redeemed(code("officer-1001"))).get("refresh_token");
    String second = (String) tokens(renewed(first)).get("refresh_token");
    assertThat(second).isNotEqualTo(first);

    assertThat(refusal(renewed(first))).isEqualTo("invalid_grant");
    assertThat(refusal(renewed(second))).isEqualTo("invalid_grant");
  }

  @Test
  void endsTheLogInAtLogOutAndLeadsToTheRegisteredAddressOnly() throws Exception {
    Map<String, Object> tokens = tokens(redeemed(code("officer-1001")));
    String leaving =
        issuer.uri() + "/logout?id_token_hint=" + tokens.get("id_token") + "&client_id=console";

    HttpResponse<String> elsewhere =
        get(leaving + "&post_logout_redirect_uri=https://evil.example");
    assertThat(elsewhere.statusCode()).isEqualTo(200);
    assertThat(
            get(leaving + "&post_logout_redirect_uri=" + CONSOLE + "/")
                .headers()
                .firstValue("Location"))
        .hasValue(CONSOLE + "/");
    assertThat(refusal(renewed((String) tokens.get("refresh_token")))).isEqualTo("invalid_grant");
  }

  private String authorization(Map<String, String> changes) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
    var parameters =
        new TreeMap<>(
            Map.of(
                "client_id", "console",
                "redirect_uri", CONSOLE + "/login/callback",
                "response_type", "code",
                "scope", "openid profile",
                "state", "s-1",
                "nonce", "n-1",
                "code_challenge_method", "S256",
                "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(digest)));
    parameters.putAll(changes);
    return issuer.uri() + "/authorize?" + form(parameters);
  }

  /** Parameters without a value are left out. */
  private static String form(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .filter(one -> !one.getValue().isEmpty())
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private HttpResponse<String> picked(String person) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(authorization(Map.of())))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("person=" + person))
            .build(),
        BodyHandlers.ofString());
  }

  private String code(String person) throws Exception {
    String back = picked(person).headers().firstValue("Location").orElseThrow();
    return back.replaceFirst(".*[?&]code=([^&]+).*", "$1");
  }

  private HttpResponse<String> redeemed(String code) throws Exception {
    return redeemed(code, Map.of());
  }

  private HttpResponse<String> redeemed(String code, Map<String, String> changes) throws Exception {
    var parameters =
        new TreeMap<>(
            Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                CONSOLE + "/login/callback",
                "code_verifier",
                VERIFIER));
    parameters.putAll(changes);
    return token(form(parameters), "console", "demo");
  }

  private HttpResponse<String> renewed(String refreshToken) throws Exception {
    return token("grant_type=refresh_token&refresh_token=" + refreshToken, "console", "demo");
  }

  private HttpResponse<String> token(String form, String client, String secret) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(issuer.uri() + "/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    if (!client.isEmpty()) {
      String proof = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes());
      request.header("Authorization", "Basic " + proof);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static Map<String, Object> tokens(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSONObjectUtils.parse(answer.body());
  }

  private static String refusal(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).isBetween(400, 401);
    return String.valueOf(JSONObjectUtils.parse(answer.body()).get("error"));
  }

  private HttpResponse<String> get(String address) throws Exception {
    return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }
}

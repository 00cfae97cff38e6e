package org.prasan.console;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells the pages who is logged in, and lets them out. */
@RestController
class Sessions {

  private static final Stranger STRANGER = new Stranger(false);

  private final Tokens tokens;
  private final ConsoleProperties settings;

  Sessions(Tokens tokens, ConsoleProperties settings) {
    this.tokens = tokens;
    this.settings = settings;
  }

  private sealed interface Who permits Person, Stranger {}

  private record Stranger(boolean signedIn) implements Who {}

  /** As the services read the token. */
  private record Person(
      boolean signedIn,
      String subject,
      String name,
      List<String> roles,
      List<String> districts,
      @Nullable String agencyId,
      @Nullable String volunteerId,
      @Nullable String position)
      implements Who {}

  private record Left(String location) {}

  @GetMapping("/session")
  Who session(@Nullable OAuth2AuthenticationToken login, HttpServletRequest request) {
    OAuth2AuthorizedClient client = login == null ? null : client(login, request);
    return login == null || client == null ? STRANGER : person(login, client);
  }

  private @Nullable OAuth2AuthorizedClient client(
      OAuth2AuthenticationToken login, HttpServletRequest request) {
    try {
      return tokens.authorize(
          OAuth2AuthorizeRequest.withClientRegistrationId(Login.ISSUER).principal(login).build());
    } catch (Tokens.SessionEnded over) {
      return null;
    } catch (Tokens.IssuerUnreachable pause) {
      return tokens.known(login, request);
    }
  }

  private static Who person(OAuth2AuthenticationToken login, OAuth2AuthorizedClient client) {
    try {
      JWTClaimsSet claims =
          JWTParser.parse(client.getAccessToken().getTokenValue()).getJWTClaimsSet();
      return new Person(
          true,
          claims.getSubject(),
          name(claims, (OidcUser) Objects.requireNonNull(login.getPrincipal())),
          list(claims, "roles"),
          list(claims, "districts"),
          claims.getStringClaim("agency"),
          claims.getStringClaim("volunteer"),
          claims.getStringClaim("position"));
    } catch (ParseException unreadable) {
      throw new IllegalStateException("the issuer's tokens are no JWT", unreadable);
    }
  }

  private static String name(JWTClaimsSet claims, OidcUser user) throws ParseException {
    return Stream.of(claims.getStringClaim("name"), user.getFullName())
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(claims::getSubject);
  }

  private static List<String> list(JWTClaimsSet claims, String name) throws ParseException {
    return Objects.requireNonNullElse(claims.getStringListClaim(name), List.of());
  }

  /** The page goes there itself: a redirect of this call would end at the issuer's origin. */
  @PostMapping("/logout")
  Left logout(@Nullable OAuth2AuthenticationToken login, HttpServletRequest request) {
    OAuth2AuthorizedClient client = login == null ? null : tokens.known(login, request);
    Tokens.end(request);
    return new Left(login == null || client == null ? "/" : issuersExit(login, client));
  }

  private String issuersExit(OAuth2AuthenticationToken login, OAuth2AuthorizedClient client) {
    Map<String, Object> issuer =
        client.getClientRegistration().getProviderDetails().getConfigurationMetadata();
    if (!(issuer.get("end_session_endpoint") instanceof String exit)) {
      return "/";
    }
    var user = (OidcUser) Objects.requireNonNull(login.getPrincipal());
    return UriComponentsBuilder.fromUriString(exit)
        .queryParam("client_id", settings.clientId())
        .queryParam("id_token_hint", user.getIdToken().getTokenValue())
        .queryParam("post_logout_redirect_uri", settings.publicUrl() + "/")
        .encode()
        .toUriString();
  }
}

package org.prasan.local.desk;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.prasan.local.desk.Logins.Login;

/**
 * Gives tokens: for a code and for a refresh token to the client that proves itself, and to anybody
 * for the name of a demo person and the demo password, which is what tests and the demo use.
 */
record TokenEndpoint(Optional<DemoClient> client, Logins logins, Tokens tokens, SignIns signIns) {

  void answer(HttpExchange exchange) throws IOException {
    try {
      String body = Http.body(exchange);
      Map<String, String> form = Http.form(body);
      if ("password".equals(form.get("grant_type"))) {
        password(exchange, form);
      } else {
        Http.send(
            exchange, granted(TokenRequest.parse(Http.posted(exchange, body))).toHTTPResponse());
      }
    } catch (ParseException unreadable) {
      var error =
          Optional.ofNullable(unreadable.getErrorObject()).orElse(OAuth2Error.INVALID_REQUEST);
      Http.send(exchange, new TokenErrorResponse(error).toHTTPResponse());
    }
  }

  private TokenResponse granted(TokenRequest asked) {
    Optional<DemoClient> proven =
        client.filter(known ->
            asked.getClientAuthentication() instanceof ClientSecretBasic given
                && known.proves(given));
    if (proven.isEmpty()) {
      return new TokenErrorResponse(OAuth2Error.INVALID_CLIENT);
    }
    return login(proven.get().id(), asked.getAuthorizationGrant())
        .<TokenResponse>map(this::tokens)
        .orElseGet(() -> new TokenErrorResponse(OAuth2Error.INVALID_GRANT));
  }

  private Optional<Login> login(String id, AuthorizationGrant grant) {
    return switch (grant) {
      case AuthorizationCodeGrant code -> logins.redeem(id, code);
      case RefreshTokenGrant again -> logins.renew(id, again.getRefreshToken().getValue());
      default -> Optional.empty();
    };
  }

  private OIDCTokenResponse tokens(Login login) {
    var access =
        new BearerAccessToken(
            tokens.access(login.person()).serialize(), Tokens.LIFETIME.toSeconds(), null);
    return new OIDCTokenResponse(
        new OIDCTokens(tokens.identity(login), access, new RefreshToken(login.secret())));
  }

  private void password(HttpExchange exchange, Map<String, String> form) throws IOException {
    Optional<DemoPerson> person =
        Optional.of(form.getOrDefault("username", ""))
            .filter(name -> "demo".equals(form.get("password")))
            .flatMap(DemoPerson::named);
    if (!person.map(signIns::allows).orElseGet(signIns::allowsRefusal)) {
      exchange.getResponseHeaders().set("Retry-After", "" + SignIns.WINDOW.toSeconds());
      Http.json(exchange, 429, Map.of("error", "temporarily_unavailable"));
      return;
    }
    if (person.isEmpty()) {
      Http.json(
          exchange, 400, Map.of("error", "invalid_grant", "error_description", DemoPerson.HINT));
      return;
    }
    Http.json(
        exchange,
        200,
        Map.of(
            "access_token", tokens.access(person.get()).serialize(),
            "token_type", "Bearer",
            "expires_in", Tokens.LIFETIME.toSeconds()));
  }
}

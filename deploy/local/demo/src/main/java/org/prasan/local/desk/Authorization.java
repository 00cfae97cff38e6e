package org.prasan.local.desk;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationErrorResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.OIDCError;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where browsers come: to pick the person that they want to be, and to leave. Whatever names an
 * unknown client or another address than a client's own ends on a page here, never elsewhere.
 */
record Authorization(Optional<DemoClient> client, Logins logins, Tokens tokens) {

  void authorize(HttpExchange exchange) throws IOException {
    Optional<AuthenticationRequest> asked = asked(exchange.getRequestURI().getRawQuery());
    if (asked.isEmpty()) {
      Http.html(exchange, 400, PersonPage.notKnown());
      return;
    }
    AuthenticationRequest request = asked.get();
    ErrorObject wrong = wrong(request);
    if (wrong != null) {
      Http.redirect(
          exchange,
          new AuthenticationErrorResponse(
                  request.getRedirectionURI(), wrong, request.getState(), ResponseMode.QUERY)
              .toURI());
    } else if (exchange.getRequestMethod().equals("POST")) {
      pick(exchange, request);
    } else {
      Http.html(exchange, 200, PersonPage.of(exchange.getRequestURI(), request));
    }
  }

  private Optional<AuthenticationRequest> asked(@Nullable String query) {
    try {
      AuthenticationRequest request = AuthenticationRequest.parse(query);
      return Optional.of(request)
          .filter(it ->
              client
                  .filter(known -> known.id().equals(it.getClientID().getValue()))
                  .filter(known -> known.redirect().equals(it.getRedirectionURI()))
                  .isPresent());
    } catch (ParseException unreadable) {
      return Optional.empty();
    }
  }

  private static @Nullable ErrorObject wrong(AuthenticationRequest request) {
    if (!request.getResponseType().equals(ResponseType.CODE)) {
      return OAuth2Error.UNSUPPORTED_RESPONSE_TYPE;
    }
    if (request.getCodeChallenge() == null
        || !CodeChallengeMethod.S256.equals(request.getCodeChallengeMethod())) {
      return OAuth2Error.INVALID_REQUEST.setDescription("PKCE with S256 is required");
    }
    boolean silent = request.getPrompt() != null && request.getPrompt().contains(Prompt.Type.NONE);
    return silent ? OIDCError.LOGIN_REQUIRED : null;
  }

  private void pick(HttpExchange exchange, AuthenticationRequest request) throws IOException {
    Optional<DemoPerson> person =
        Optional.ofNullable(Http.form(Http.body(exchange)).get("person"))
            .flatMap(DemoPeople::shown)
            .flatMap(shown -> DemoPerson.named(shown.person()));
    if (person.isEmpty()) {
      Http.html(exchange, 400, PersonPage.notKnown());
      return;
    }
    var code = new AuthorizationCode(logins.begin(person.get(), request));
    Http.redirect(
        exchange,
        new AuthenticationSuccessResponse(
                request.getRedirectionURI(),
                code,
                null,
                null,
                request.getState(),
                null,
                ResponseMode.QUERY)
            .toURI());
  }

  void leave(HttpExchange exchange) throws IOException {
    LogoutRequest asked = leaving(exchange.getRequestURI().getRawQuery());
    if (asked != null && asked.getIDTokenHint() != null) {
      tokens.login(asked.getIDTokenHint()).ifPresent(logins::end);
    }
    URI wanted = asked == null ? null : asked.getPostLogoutRedirectionURI();
    if (client.map(DemoClient::afterLogout).filter(own -> own.equals(wanted)).isPresent()) {
      Http.redirect(exchange, Objects.requireNonNull(wanted));
    } else {
      Http.html(exchange, 200, PersonPage.left());
    }
  }

  private static @Nullable LogoutRequest leaving(@Nullable String query) {
    try {
      return LogoutRequest.parse(query);
    } catch (ParseException unreadable) {
      return null;
    }
  }
}

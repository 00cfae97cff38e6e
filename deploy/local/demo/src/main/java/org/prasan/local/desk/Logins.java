package org.prasan.local.desk;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in where. Of each log-in exactly one secret is good at a time: first its code, then
 * the refresh token that was given last. Whoever comes with an older one ends the log-in, since one
 * of two who hold it has stolen it.
 */
final class Logins {

  private static final Duration CODE_LIVES = Duration.ofMinutes(1);
  private static final Duration LOGIN_LIVES = Duration.ofHours(8);

  /** A log-in and the secret that is good now. */
  record Login(
      String id,
      DemoPerson person,
      String client,
      URI redirect,
      CodeChallenge challenge,
      @Nullable Nonce nonce,
      boolean redeemed,
      String secret,
      Instant ends) {

    private Login next(Instant until) {
      return new Login(id, person, client, redirect, challenge, nonce, true, secretOf(id), until);
    }
  }

  private final Clock clock;
  private final Map<String, Login> byId = new HashMap<>();

  Logins(Clock clock) {
    this.clock = clock;
  }

  /** The code. */
  synchronized String begin(DemoPerson person, AuthenticationRequest asked) {
    byId.values().removeIf(login -> !login.ends.isAfter(clock.instant()));
    String id = UUID.randomUUID().toString();
    var login =
        new Login(
            id,
            person,
            asked.getClientID().getValue(),
            asked.getRedirectionURI(),
            asked.getCodeChallenge(),
            asked.getNonce(),
            false,
            secretOf(id),
            clock.instant().plus(CODE_LIVES));
    byId.put(id, login);
    return login.secret;
  }

  /** A code is good once, for the client that asked, at its redirect, with its verifier. */
  synchronized Optional<Login> redeem(String client, AuthorizationCodeGrant grant) {
    return taken(client, grant.getAuthorizationCode().getValue(), false)
        .filter(login -> login.redirect.equals(grant.getRedirectionURI()))
        .filter(login ->
            grant.getCodeVerifier() != null
                && CodeChallenge.compute(CodeChallengeMethod.S256, grant.getCodeVerifier())
                    .equals(login.challenge))
        .map(login -> kept(login.next(clock.instant().plus(LOGIN_LIVES))));
  }

  synchronized Optional<Login> renew(String client, String refreshToken) {
    return taken(client, refreshToken, true).map(login -> kept(login.next(login.ends)));
  }

  synchronized void end(String id) {
    byId.remove(id);
  }

  /** Gone from here, so that whatever does not fit ends the log-in. */
  private Optional<Login> taken(String client, String secret, boolean redeemed) {
    return Optional.ofNullable(byId.remove(secret.split("\\.", 2)[0]))
        .filter(login -> login.secret.equals(secret) && login.redeemed == redeemed)
        .filter(login -> login.client.equals(client))
        .filter(login -> login.ends.isAfter(clock.instant()));
  }

  private Login kept(Login login) {
    byId.put(login.id, login);
    return login;
  }

  private static String secretOf(String id) {
    return id + "." + UUID.randomUUID();
  }
}

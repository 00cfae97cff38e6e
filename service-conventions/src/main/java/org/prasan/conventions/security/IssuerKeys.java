package org.prasan.conventions.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's public keys. The issuer is asked with the first token, not at start, since services
 * start in any order; after that seldom, however many unknown keys strangers name, and what it said
 * last holds while it is down.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {

  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final Duration SELDOM = Duration.ofSeconds(30);
  private static final Duration OUTAGE = Duration.ofHours(4);
  private static final int TIMEOUT_MILLIS = 2_000;
  private static final int MAX_BYTES = 100_000;

  private final String issuer;
  private final @Nullable String keysAt;
  private final DefaultResourceRetriever http =
      new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MAX_BYTES);
  private @Nullable JWKSource<SecurityContext> keys;
  private volatile boolean known;

  /**
   * @param keysAt where its keys are, for who reaches it under another name than browsers do; null
   *     or empty where the issuer says it itself
   */
  IssuerKeys(String issuer, @Nullable String keysAt) {
    this.issuer = issuer;
    this.keysAt = keysAt;
  }

  @Override
  public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context)
      throws KeySourceException {
    try {
      List<JWK> found = keys().get(wanted, context);
      known = true;
      return found;
    } catch (RateLimitReachedException asked) {
      if (known) {
        return List.of(); // was asked just now, and does not know the key
      }
      throw asked;
    }
  }

  private synchronized JWKSource<SecurityContext> keys() throws RemoteKeySourceException {
    if (keys == null) {
      keys =
          JWKSourceBuilder.create(discover(), http)
              .cache(KEPT.toMillis(), 2L * TIMEOUT_MILLIS)
              .refreshAheadCache(false)
              .rateLimited(SELDOM.toMillis())
              .outageTolerant(OUTAGE.toMillis())
              .build();
    }
    return keys;
  }

  private URL discover() throws RemoteKeySourceException {
    try {
      if (keysAt != null && !keysAt.isBlank()) {
        return URI.create(keysAt).toURL();
      }
      var about = URI.create(issuer + "/.well-known/openid-configuration").toURL();
      Map<String, Object> said = JSONObjectUtils.parse(http.retrieveResource(about).getContent());
      if (!issuer.equals(said.get("issuer"))) {
        throw new RemoteKeySourceException("the issuer calls itself otherwise", null);
      }
      return JSONObjectUtils.getURI(said, "jwks_uri").toURL();
    } catch (IOException | ParseException unreadable) {
      throw new RemoteKeySourceException("the issuer can't be asked", unreadable);
    }
  }
}

package org.prasan.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/**
 * The token of the session that a call belongs to. It is renewed by one call at a time: an issuer
 * that rotates refresh tokens refuses the second of two calls that renew at once.
 */
@Component
class Tokens implements OAuth2AuthorizedClientManager {

  /** Set by a page for what it asks by itself while nobody is there. */
  static final String UNATTENDED = "X-Prasan-Unattended";

  private static final String ATTENDED_AT = Tokens.class.getName() + ".attendedAt";
  private static final Duration ISSUER_ANSWERS_WITHIN = Duration.ofSeconds(5);

  private final OAuth2AuthorizedClientRepository kept;
  private final DefaultOAuth2AuthorizedClientManager renewing;
  private final Clock clock;
  private final Duration idle;
  private final Duration atMost;

  /** Nobody is logged in any more, or never was. */
  static final class SessionEnded extends RuntimeException {}

  /** The token is over, and the issuer can't be asked for another one; the session goes on. */
  static final class IssuerUnreachable extends RuntimeException {}

  Tokens(
      ClientRegistrationRepository issuer,
      OAuth2AuthorizedClientRepository kept,
      ConsoleProperties settings,
      Clock clock) {
    this.kept = kept;
    this.clock = clock;
    this.idle = settings.sessionIdle();
    this.atMost = settings.sessionAtMost();
    this.renewing = new DefaultOAuth2AuthorizedClientManager(issuer, kept);
    var asking = new RestClientRefreshTokenTokenResponseClient();
    asking.setRestClient(issuerClient());
    var refreshing = new RefreshTokenOAuth2AuthorizedClientProvider();
    refreshing.setAccessTokenResponseClient(asking);
    refreshing.setClock(clock);
    renewing.setAuthorizedClientProvider(refreshing);
  }

  /** As Spring's own, but it does not wait for ever. */
  static RestClient issuerClient() {
    var requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder().connectTimeout(ISSUER_ANSWERS_WITHIN).build());
    requests.setReadTimeout(ISSUER_ANSWERS_WITHIN);
    return RestClient.builder()
        .requestFactory(requests)
        .configureMessageConverters(converters -> {
          converters.addCustomConverter(new FormHttpMessageConverter());
          converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
        })
        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
        .build();
  }

  /**
   * @throws SessionEnded when nobody is logged in, or the issuer ended it
   * @throws IssuerUnreachable when the token is over and the issuer does not answer
   */
  @Override
  public OAuth2AuthorizedClient authorize(OAuth2AuthorizeRequest asked) {
    HttpServletRequest request =
        ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    HttpSession session = request.getSession(false);
    if (session == null) {
      throw new SessionEnded();
    }
    synchronized (mutex(session)) {
      return renewed(asked, request);
    }
  }

  private static Object mutex(HttpSession session) {
    try {
      return WebUtils.getSessionMutex(session);
    } catch (IllegalStateException invalidatedMeanwhile) {
      throw new SessionEnded();
    }
  }

  private OAuth2AuthorizedClient renewed(OAuth2AuthorizeRequest asked, HttpServletRequest request) {
    OAuth2AuthorizedClient known = known(asked.getPrincipal(), request);
    if (known == null || isOld(request) || isLeft(request)) {
      end(request);
      throw new SessionEnded();
    }
    try {
      OAuth2AuthorizedClient client = renewing.authorize(asked);
      return client == null ? known : client;
    } catch (ClientAuthorizationException refused) {
      if (refused.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT)) {
        end(request);
        throw new SessionEnded();
      }
      if (isOver(known)) {
        throw new IssuerUnreachable();
      }
      return known;
    }
  }

  /** What the session holds, renewed or not. */
  @Nullable OAuth2AuthorizedClient known(Authentication person, HttpServletRequest request) {
    return kept.loadAuthorizedClient(Login.ISSUER, person, request);
  }

  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Whoever sits down at a page that others left open is not taken for them. */
  private boolean isLeft(HttpServletRequest request) {
    HttpSession session = request.getSession();
    long now = clock.millis();
    long attended = session.getAttribute(ATTENDED_AT) instanceof Long at ? at : now;
    if (now - attended >= idle.toMillis()) {
      return true;
    }
    session.setAttribute(ATTENDED_AT, isUnattended(request) ? attended : now);
    return false;
  }

  /** A browser begins a stream anew by itself, and can't mark it. */
  private static boolean isUnattended(HttpServletRequest request) {
    return request.getHeader(UNATTENDED) != null
        || MediaType.TEXT_EVENT_STREAM_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT));
  }

  /** A session begins with the way to the issuer. */
  private boolean isOld(HttpServletRequest request) {
    Duration age = Duration.ofMillis(clock.millis() - request.getSession().getCreationTime());
    return age.compareTo(atMost) >= 0;
  }

  private boolean isOver(OAuth2AuthorizedClient client) {
    var ends = client.getAccessToken().getExpiresAt();
    return ends != null && !clock.instant().isBefore(ends);
  }
}

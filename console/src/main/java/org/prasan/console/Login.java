package org.prasan.console;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.util.HttpSessionMutexListener;

/**
 * The way in: authorization code and PKCE at the issuer. The issuer is asked with the first log-in,
 * not at start, since the parts of the system start in any order.
 */
@Configuration(proxyBeanMethods = false)
class Login {

  static final String ISSUER = "prasan";
  private static final String PATH = "/login";
  private static final String CALLBACK = "/login/callback";
  private static final String TO = Login.class.getName() + ".to";

  /** Of this origin: browsers take two slashes, of either kind, for the start of another one. */
  private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*|/");

  @Bean
  static ClientRegistrationRepository issuer(ConsoleProperties settings) {
    return new SupplierClientRegistrationRepository(() ->
        new InMemoryClientRegistrationRepository(
            ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
                .registrationId(ISSUER)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri(settings.publicUrl() + CALLBACK)
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .build()));
  }

  /** Tokens live and die with the session, so that two browsers of one person are apart. */
  @Bean
  static OAuth2AuthorizedClientRepository keptInTheSession() {
    return new HttpSessionOAuth2AuthorizedClientRepository();
  }

  @Bean
  static HttpSessionMutexListener sessionMutex() {
    return new HttpSessionMutexListener();
  }

  @Bean
  static Clock clock() {
    return Clock.systemUTC();
  }

  /** Says in words why nobody is logged in. */
  @Bean
  static AuthenticationFailureHandler failure(Pages pages) {
    return (_, response, fault) -> pages.say(response, problem(fault));
  }

  static void with(
      OAuth2LoginConfigurer<HttpSecurity> login,
      ConsoleProperties settings,
      ClientRegistrationRepository issuer,
      AuthenticationFailureHandler failure) {
    var code = new RestClientAuthorizationCodeTokenResponseClient();
    code.setRestClient(Tokens.issuerClient());
    login
        .loginPage(PATH)
        .authorizationEndpoint(
            it -> it.authorizationRequestResolver(new Requests(issuer, settings)))
        .redirectionEndpoint(it -> it.baseUri(CALLBACK))
        .tokenEndpoint(it -> it.accessTokenResponseClient(code))
        .successHandler(backTo(settings))
        .failureHandler(failure)
        .withObjectPostProcessor(new FailsInWords(failure));
  }

  private static AuthenticationSuccessHandler backTo(ConsoleProperties settings) {
    return (request, response, _) -> {
      var session = request.getSession();
      session.setMaxInactiveInterval((int) settings.sessionIdle().toSeconds());
      String to = (String) session.getAttribute(TO);
      session.removeAttribute(TO);
      response.sendRedirect(Objects.requireNonNullElse(to, "/"));
    };
  }

  private static Problems.Problem problem(AuthenticationException fault) {
    boolean answered =
        fault instanceof OAuth2AuthenticationException refused
            && !refused.getError().getErrorCode().equals("invalid_token_response")
            && !refused.getError().getErrorCode().equals("invalid_user_info_response")
            && !refused.getError().getErrorCode().equals(OAuth2ErrorCodes.SERVER_ERROR)
            && !refused.getError().getErrorCode().equals(OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE);
    return answered ? Problems.Problem.LOGIN_FAILED : Problems.Problem.LOGIN_UNREACHABLE;
  }

  /** Only {@code /login} leads to the issuer; a call without a session is refused and not led. */
  private static final class Requests implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver code;

    Requests(ClientRegistrationRepository issuer, ConsoleProperties settings) {
      this.code = new DefaultOAuth2AuthorizationRequestResolver(issuer, PATH);
      code.setAuthorizationRequestCustomizer(it -> askAnew(it, settings.sessionIdle()));
    }

    /**
     * The issuer remembers who was there as long as tokens are renewed: whoever comes after them
     * has to be asked, too.
     */
    private static void askAnew(OAuth2AuthorizationRequest.Builder asked, Duration idle) {
      asked.additionalParameters(more -> more.put("max_age", String.valueOf(idle.toSeconds())));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
      if (!request.getServletPath().equals(PATH) || !request.getMethod().equals("GET")) {
        return null;
      }
      OAuth2AuthorizationRequest asked = code.resolve(request, ISSUER);
      String to = Objects.requireNonNullElse(request.getParameter("to"), "/");
      request.getSession().setAttribute(TO, OWN_PATH.matcher(to).matches() ? to : "/");
      return asked;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
      return null;
    }
  }

  /** The filter's own way answers 500 when the issuer is down. */
  private record FailsInWords(AuthenticationFailureHandler failure)
      implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {

    @Override
    @SuppressWarnings("unchecked")
    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
      filter.setAuthenticationFailureHandler(failure);
      return filter;
    }
  }
}

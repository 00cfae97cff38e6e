package org.prasan.console;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every request needs to carry, and what every answer carries. */
@Configuration(proxyBeanMethods = false)
class Headers {

  /** A page of another origin can't set it without being asked for leave, which nobody gets. */
  static final String OWN_PAGE = "X-Prasan-Console";

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  /**
   * Nothing that stands in the page itself runs.
   *
   * @param style sources of style sheets beside the console's own files
   */
  static String contentPolicy(String style) {
    return "default-src 'none'; script-src 'self'; style-src 'self'%s; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        .replace("%s", style);
  }

  @Bean
  static SecurityFilterChain everyRequest(
      HttpSecurity http,
      ConsoleProperties settings,
      ClientRegistrationRepository issuer,
      AuthenticationFailureHandler failure,
      Problems problems) {
    return http.csrf(AbstractHttpConfigurer::disable) // the header that every write carries
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .addFilterAfter(writesFromOwnPages(problems), HeaderWriterFilter.class)
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers(Headers::readsMetricsHere)
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll()
                .requestMatchers("/api/**")
                .authenticated()
                .anyRequest()
                .permitAll())
        .exceptionHandling(it ->
            it.authenticationEntryPoint(
                    (_, response, _) -> problems.write(response, Problems.Problem.UNAUTHORIZED))
                .accessDeniedHandler(
                    (_, response, _) -> problems.write(response, Problems.Problem.FORBIDDEN)))
        .oauth2Login(login -> Login.with(login, settings, issuer, failure))
        .headers(headers -> ofEveryAnswer(headers, settings))
        .build();
  }

  private static void ofEveryAnswer(
      HeadersConfigurer<HttpSecurity> headers, ConsoleProperties settings) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy("")))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .permissionsPolicyHeader(
            policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .httpStrictTransportSecurity(
            strict -> strict.requestMatcher(_ -> settings.isPublicUrlHttps()));
  }

  private static Filter writesFromOwnPages(Problems problems) {
    return (request, response, chain) -> {
      var asked = (HttpServletRequest) request;
      if (READING.contains(asked.getMethod()) || "1".equals(asked.getHeader(OWN_PAGE))) {
        chain.doFilter(request, response);
      } else {
        problems.write((HttpServletResponse) response, Problems.Problem.CONSOLE_HEADER_MISSING);
      }
    };
  }

  /** What came through a proxy never counts, because then the address is the proxy's. */
  private static boolean readsMetricsHere(HttpServletRequest request) {
    return pathPattern("/actuator/prometheus").matches(request)
        && request.getHeader("X-Forwarded-For") == null
        && request.getHeader("Forwarded") == null
        && Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1").contains(request.getRemoteAddr());
  }

  @Bean
  static ServletContextInitializer cookieOverHttpsOnly(ConsoleProperties settings) {
    return context -> context.getSessionCookieConfig().setSecure(settings.isPublicUrlHttps());
  }
}

package org.prasan.console;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerRequest;

/** What passes between the console and the services, and how long it may take. */
@Configuration(proxyBeanMethods = false)
class Exchange {

  /**
   * What browsers keep, and how they guard it, is the console's to say; but for the policy of a
   * paper, which is narrower than the console's own and names the paper's styles.
   */
  private static final List<String> OF_THE_CONSOLE =
      List.of(
          HttpHeaders.SET_COOKIE,
          HttpHeaders.CACHE_CONTROL,
          HttpHeaders.PRAGMA,
          HttpHeaders.EXPIRES,
          HttpHeaders.WWW_AUTHENTICATE,
          "Referrer-Policy",
          "Strict-Transport-Security",
          "X-Content-Type-Options",
          "X-Frame-Options",
          "X-XSS-Protection");

  @Bean
  static RequestHttpHeadersFilter toServices() {
    return new ToServices();
  }

  @Bean
  static ResponseHttpHeadersFilter fromServices() {
    return (given, _) -> without(given, OF_THE_CONSOLE);
  }

  @Bean
  static ProxyExchange proxyExchange(ConsoleProperties settings, GatewayMvcProperties gateway) {
    return new RestClientProxyExchange(
        RestClient.builder().requestFactory(byPath(settings)).build(), gateway);
  }

  /** A limit holds for the whole answer, so that a stream needs one of its own. */
  private static ClientHttpRequestFactory byPath(ConsoleProperties settings) {
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(settings.connectWithin())
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    ClientHttpRequestFactory usual = within(settings.answerWithin(), http);
    Map<String, ClientHttpRequestFactory> slow =
        settings.slow().stream()
            .collect(
                Collectors.toMap(
                    ConsoleProperties.Slow::path, path -> within(path.within(), http)));
    return (address, method) ->
        slow.getOrDefault(address.getPath(), usual).createRequest(address, method);
  }

  private static ClientHttpRequestFactory within(Duration limit, HttpClient http) {
    var requests = new JdkClientHttpRequestFactory(http);
    requests.setReadTimeout(limit);
    return requests;
  }

  private static HttpHeaders without(HttpHeaders given, List<String> names) {
    var kept = new HttpHeaders();
    kept.putAll(given);
    names.forEach(kept::remove);
    return kept;
  }

  /** The cookie stays here, and who asks is told by the console alone. */
  private static final class ToServices implements RequestHttpHeadersFilter, Ordered {

    private static final List<String> STAYING =
        List.of(
            HttpHeaders.COOKIE,
            Headers.OWN_PAGE,
            Tokens.UNATTENDED,
            HttpHeaders.ORIGIN,
            HttpHeaders.REFERER);

    @Override
    public HttpHeaders apply(HttpHeaders given, ServerRequest request) {
      HttpHeaders sent = without(given, STAYING);
      sent.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
      return sent;
    }

    /** The gateway's own filters remove what a stranger wrote into that header. */
    @Override
    public int getOrder() {
      return LOWEST_PRECEDENCE;
    }
  }
}

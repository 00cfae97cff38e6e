package org.prasan.console;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.stripPrefix;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.filter.TokenRelayFilterFunctions.tokenRelay;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Which addresses there are: those of the services, of the pages, and of files; nothing else. */
@Configuration(proxyBeanMethods = false)
class Routes implements WebMvcConfigurer {

  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  /** Behind {@code /api/<service>}; nothing else of a service is for browsers. */
  private static final List<String> OF_A_SERVICE = List.of("/v1/**", "/actuator/**");

  @Bean
  static RouterFunction<ServerResponse> services(ConsoleProperties settings) {
    return settings.services().entrySet().stream()
        .map(service ->
            GatewayRouterFunctions.route(service.getKey())
                .route(anyOf("/api/" + service.getKey(), OF_A_SERVICE), http())
                .before(uri(service.getValue()))
                .before(stripPrefix(2))
                .filter(tokenRelay())
                .build())
        .reduce(RouterFunction::and)
        .orElseThrow();
  }

  @Bean
  static RouterFunction<ServerResponse> volunteersPage(Pages pages) {
    return RouterFunctions.route()
        .route(anyOf("", List.of("/v/index.html", "/v/**")).and(Routes::isPage), pages::volunteers)
        .build();
  }

  @Bean
  static RouterFunction<ServerResponse> staffsPage(ConsoleProperties settings, Pages pages) {
    return RouterFunctions.route()
        .route(
            path("/index.html").or(anyOf("", settings.pages())).and(Routes::isPage), pages::staff)
        .build();
  }

  private static RequestPredicate anyOf(String prefix, List<String> patterns) {
    return patterns.stream()
        .map(pattern -> path(prefix + pattern))
        .reduce(RequestPredicate::or)
        .orElseThrow();
  }

  /** A name with a dot is a file's, and there or not. */
  private static boolean isPage(ServerRequest request) {
    String name = request.path().substring(request.path().lastIndexOf('/') + 1);
    return Set.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.method())
        && (name.equals("index.html") || !name.contains("."));
  }

  /** What the build named after its content never changes; all else is asked for each time. */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry files) {
    files
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(FOR_EVER);
    files.addResourceHandler("/**").addResourceLocations("classpath:/static/");
  }
}

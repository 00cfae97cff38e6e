package org.prasan.conventions.boot;

import java.util.List;
import java.util.stream.Stream;
import org.prasan.conventions.codes.CodesController;
import org.prasan.conventions.command.BodyFilter;
import org.prasan.conventions.command.CorrelationFilter;
import org.prasan.conventions.command.FreshReads;
import org.prasan.conventions.command.Intents;
import org.prasan.conventions.command.LargeBodies;
import org.prasan.conventions.command.UnchangedAnswers;
import org.prasan.conventions.problem.ContainerProblems;
import org.prasan.conventions.problem.ProblemAdvice;
import org.prasan.conventions.problem.ProblemErrorController;
import org.prasan.conventions.problem.Problems;
import org.prasan.conventions.security.CallerLimit;
import org.prasan.conventions.security.Callers;
import org.prasan.conventions.security.EarlyRefusal;
import org.prasan.conventions.security.HttpProperties;
import org.prasan.conventions.security.HttpSecurity;
import org.prasan.conventions.security.MeController;
import org.prasan.conventions.security.SecurityWatch;
import org.prasan.conventions.security.Standing;
import org.prasan.conventions.security.TokenFollower;
import org.prasan.conventions.security.TokenWatch;
import org.prasan.conventions.validation.CanonicalText;
import org.prasan.conventions.validation.StrictDate;
import org.prasan.conventions.validation.StrictJson;
import org.prasan.conventions.validation.StrictQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.format.FormatterRegistry;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Gives a service its HTTP conventions. */
@AutoConfiguration(
    before = {ErrorMvcAutoConfiguration.class, OAuth2ResourceServerAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(HttpProperties.class)
@Import({
  HttpSecurity.class,
  ProblemAdvice.class,
  ProblemErrorController.class,
  GuardConfiguration.class,
  OpenApiConfiguration.class,
  CodesController.class,
  MeController.class
})
public class HttpAutoConfiguration {

  @Bean
  static Problems problems(JsonMapper json) {
    var texts = new ResourceBundleMessageSource();
    texts.setBasenames(
        Stream.of("problems", "codes", "personal/problems", "conventions/problems")
            .filter(bundle -> new ClassPathResource(bundle + ".properties").exists())
            .toArray(String[]::new));
    texts.setDefaultEncoding("UTF-8");
    texts.setFallbackToSystemLocale(false);
    return new Problems(texts, json);
  }

  @Bean
  static JsonMapperBuilderCustomizer strictRequests() {
    return new StrictJson();
  }

  @Bean
  static FilterRegistrationBean<CorrelationFilter> correlationFilter() {
    var registration = new FilterRegistrationBean<>(new CorrelationFilter());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return registration;
  }

  @Bean
  static FilterRegistrationBean<BodyFilter> bodyFilter(HttpProperties settings, Problems problems) {
    var registration =
        new FilterRegistrationBean<>(
            new BodyFilter(
                settings.maxBodyBytes(),
                new LargeBodies(settings.largeBodyPaths()),
                settings.largeBodyBytes(),
                problems));
    registration.setOrder(
        Ordered.LOWEST_PRECEDENCE - 10); // after security: who may not, need not send
    return registration;
  }

  @Bean
  static FilterRegistrationBean<FreshReads> freshReads() {
    var registration = new FilterRegistrationBean<>(new FreshReads());
    registration.addUrlPatterns("/v1/*");
    return registration;
  }

  /** Outside of {@link FreshReads}, which hides from controllers what it compares. */
  @Bean
  static FilterRegistrationBean<UnchangedAnswers> unchangedAnswers() {
    var registration = new FilterRegistrationBean<>(new UnchangedAnswers());
    registration.addUrlPatterns("/v1/*");
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 30); // after security
    return registration;
  }

  @Bean
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerProblems(
      Problems problems) {
    return ContainerProblems.of(problems);
  }

  @Bean
  static RequestRejectedHandler firewallProblems(Problems problems) {
    return (_, response, _) -> problems.write(response, "bad-request", 400);
  }

  @Bean
  static WebMvcConfigurer callerIntentAndEarlyRefusal(
      ObjectProvider<Standing> standing,
      ObjectProvider<TokenFollower> followers,
      SecurityWatch watch,
      CallerLimit limit) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Callers(standing));
        resolvers.add(new Intents());
      }

      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(watch);
        interceptors.addInterceptor(limit);
        interceptors.addInterceptor(new TokenWatch(followers)).addPathPatterns("/v1/**");
        interceptors.addInterceptor(new EarlyRefusal());
        interceptors.addInterceptor(new StrictQuery());
      }

      @Override
      public void addFormatters(FormatterRegistry formats) {
        formats.addConverter(new StrictDate());
        formats.addConverter(new CanonicalText());
      }
    };
  }
}

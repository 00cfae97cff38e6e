package org.prasan.conventions;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Gives a service its HTTP conventions. */
@AutoConfiguration
@EnableConfigurationProperties(HttpProperties.class)
@Import({HttpSecurity.class, ProblemAdvice.class})
public class HttpAutoConfiguration {

  @Bean
  Problems problems() {
    var texts = new ResourceBundleMessageSource();
    texts.setBasenames("problems", "conventions/problems");
    texts.setDefaultEncoding("UTF-8");
    texts.setFallbackToSystemLocale(false);
    return new Problems(texts);
  }

  @Bean
  ProblemWriter problemWriter(JsonMapper json) {
    return new ProblemWriter(json);
  }

  /** A misspelt field must not be taken for an absent one, nor a number for a name. */
  @Bean
  JsonMapperBuilderCustomizer strictRequests() {
    return builder ->
        builder
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .changeDefaultPropertyInclusion(all ->
                all.withValueInclusion(
                    com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL));
  }

  @Bean
  FilterRegistrationBean<BodyFilter> bodyFilter(
      HttpProperties settings, Problems problems, ProblemWriter writer) {
    var registration =
        new FilterRegistrationBean<>(new BodyFilter(settings.maxBodyBytes(), problems, writer));
    registration.setOrder(
        Ordered.LOWEST_PRECEDENCE - 10); // after security: who may not, need not send
    return registration;
  }

  @Bean
  WebMvcConfigurer callerAndIntent() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Callers());
        resolvers.add(new Intents());
      }
    };
  }

  @Bean
  @ConditionalOnMissingBean
  OpenAPI openApi(Environment environment) {
    String bearer = "bearer";
    return new OpenAPI()
        .info(
            new Info()
                .title("Prasan " + environment.getProperty("spring.application.name", ""))
                .version("v1"))
        .components(
            new Components()
                .addSecuritySchemes(
                    bearer,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")))
        .addSecurityItem(new SecurityRequirement().addList(bearer));
  }
}

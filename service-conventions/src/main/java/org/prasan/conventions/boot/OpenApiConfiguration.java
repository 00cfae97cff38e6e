package org.prasan.conventions.boot;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.prasan.conventions.problem.Problem;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Describes the conventions once for all operations; built when the description is asked for. */
@Configuration(proxyBeanMethods = false)
@Import({OperationDescription.class, RecordSchemas.class})
class OpenApiConfiguration {

  static {
    ModelResolver.enumsAsRef = true;
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Caller.class, Intent.class)
        .replaceWithSchema(byte[].class, new Schema<>().type("string").format("binary"));
  }

  @Bean
  OpenAPI openApi(Environment environment) {
    String service = environment.getProperty("spring.application.name", "");
    var token =
        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT");
    return new OpenAPI()
        .info(new Info().title("Prasan " + service).version("v1"))
        .addServersItem(new Server().url("/"))
        .components(
            new Components()
                .addSecuritySchemes(OperationDescription.TOKEN, token)
                .addResponses(OperationDescription.PROBLEM, problem()));
  }

  @Bean
  GlobalOpenApiCustomizer problemSchema() {
    return api ->
        ModelConverters.getInstance(true)
            .readAll(Problem.class)
            .forEach(api.getComponents()::addSchemas);
  }

  private static ApiResponse problem() {
    var schema = new Schema<>().$ref("#/components/schemas/Problem");
    return new ApiResponse()
        .description("Refused: the problem in English and Thai")
        .content(
            new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
  }
}

package org.prasan.conventions.boot;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.prasan.conventions.command.Intents;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.problem.Problem;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.env.Environment;

/** Describes the conventions once for all operations; built when the description is asked for. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
  private static final String PROBLEM = "#/components/schemas/Problem";

  @Bean
  OpenApiCustomizer conventionsDescription(Environment environment) {
    return api -> {
      String service = environment.getProperty("spring.application.name", "");
      api.info(new Info().title("Prasan " + service).version("v1"));
      Components components = api.getComponents() == null ? new Components() : api.getComponents();
      ModelConverters.getInstance().readAll(Problem.class).forEach(components::addSchemas);
      components.addSecuritySchemes(
          "token",
          new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT"));
      api.components(components).addSecurityItem(new SecurityRequirement().addList("token"));
    };
  }

  @Bean
  OperationCustomizer conventionsOfOperations() {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Intent.class);
    return (operation, method) -> {
      for (MethodParameter parameter : method.getMethodParameters()) {
        describe(operation, parameter);
      }
      operation.getResponses().setDefault(problem());
      return operation;
    };
  }

  private static void describe(Operation operation, MethodParameter parameter) {
    if (parameter.getParameterType() == Intent.class) {
      operation.addParametersItem(key(parameter.hasParameterAnnotation(RequiredKey.class)));
      operation.addParametersItem(
          new HeaderParameter()
              .name("If-Match")
              .schema(new StringSchema())
              .description(
                  "ETag of the version the caller last saw; 412 when it is no longer the current"
                      + " one"));
    }
  }

  private static ApiResponse problem() {
    var schema = new MediaType().schema(new Schema<>().$ref(PROBLEM));
    return new ApiResponse()
        .description("Refused: the problem in English and Thai")
        .content(new Content().addMediaType("application/problem+json", schema));
  }

  private static Parameter key(boolean required) {
    return new HeaderParameter()
        .name(Intents.KEY_HEADER)
        .required(required)
        .schema(new StringSchema().minLength(1).maxLength(128))
        .description("The same key with the same body takes effect once");
  }
}

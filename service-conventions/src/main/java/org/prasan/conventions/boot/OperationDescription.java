package org.prasan.conventions.boot;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.command.Intents;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.security.EarlyRefusal;
import org.prasan.messaging.Intent;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes what the conventions add to an operation: who may call it, the headers of its intent,
 * which refusals it can answer, and that what takes a {@code @RequiredKey} intent creates (201)
 * unless its {@code @ResponseStatus} says otherwise.
 */
final class OperationDescription implements GlobalOperationCustomizer {

  static final String TOKEN = "token";
  static final String PROBLEM = "Problem";

  private static final Pattern ROLE = Pattern.compile("'([A-Z_]+)'");

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    String controller = method.getBeanType().getSimpleName();
    operation.setTags(List.of(controller.replaceFirst("Controller$", "")));
    String rule = rule(method);
    if (rule != null) {
      operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
      var roles = ROLE.matcher(rule).results().map(it -> it.group(1)).sorted().toList();
      if (!roles.isEmpty()) {
        operation.addExtension("x-roles", roles);
      }
    }
    MethodParameter intent = intent(method);
    parameters(operation).forEach(OperationDescription::leaveOutNull);
    answers(operation.getResponses(), method, intent);
    describeWhatIsWritten(operation.getResponses(), method);
    if (rule != null && answersJsonWithoutVersion(method)) {
      describeUnchanged(operation.getResponses());
    }
    refusals(operation, method, rule, intent != null)
        .forEach(it ->
            operation.getResponses().put(String.valueOf(it), new ApiResponse().$ref(PROBLEM)));
    if (intent != null) {
      operation.addParametersItem(key(intent.hasParameterAnnotation(RequiredKey.class)));
      operation.addParametersItem(ifMatch());
    }
    return operation;
  }

  private static List<Parameter> parameters(Operation operation) {
    return Objects.requireNonNullElse(operation.getParameters(), List.of());
  }

  /** A parameter is there or not; there is no way to write null in a query. */
  private static void leaveOutNull(Parameter parameter) {
    if (parameter.getSchema().getTypes() != null) {
      parameter.getSchema().getTypes().remove("null");
    }
  }

  private static @Nullable String rule(HandlerMethod method) {
    PreAuthorize rule = EarlyRefusal.rule(method);
    return rule == null || rule.value().contains("permitAll") ? null : rule.value();
  }

  private static @Nullable MethodParameter intent(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .filter(it -> it.getParameterType() == Intent.class)
        .findFirst()
        .orElse(null);
  }

  private static void answers(
      ApiResponses responses, HandlerMethod method, @Nullable MethodParameter intent) {
    if (method.getReturnType().getParameterType() == ResponseEntity.class) {
      responses.values().forEach(it -> it.addHeaderObject("ETag", header("Version of the record")));
    }
    if (intent != null
        && intent.hasParameterAnnotation(RequiredKey.class)
        && !method.hasMethodAnnotation(ResponseStatus.class)) {
      responses.put("201", created(Objects.requireNonNull(responses.remove("200"))));
    } else if (intent != null && putsTheWhole(method)) {
      responses.put("201", created(Objects.requireNonNull(responses.get("200"))));
    }
  }

  /** What a method writes by itself, as a stream, it does not return. */
  private static void describeWhatIsWritten(ApiResponses responses, HandlerMethod method) {
    GetMapping get = method.getMethodAnnotation(GetMapping.class);
    if (get != null && method.isVoid() && get.produces().length > 0) {
      var text = new MediaType().schema(new StringSchema());
      Objects.requireNonNull(responses.get("200"))
          .content(new Content().addMediaType(get.produces()[0], text));
    }
  }

  private static boolean answersJsonWithoutVersion(HandlerMethod method) {
    GetMapping get = method.getMethodAnnotation(GetMapping.class);
    return get != null
        && get.produces().length == 0
        && !method.isVoid()
        && method.getReturnType().getParameterType() != ResponseEntity.class;
  }

  private static void describeUnchanged(ApiResponses responses) {
    Objects.requireNonNull(responses.get("200"))
        .addHeaderObject("ETag", header("Digest of the answer"));
    responses.put("304", new ApiResponse().description("If-None-Match names the answer's digest"));
  }

  /** A PUT to a resource itself makes it when it is not there. */
  private static boolean putsTheWhole(HandlerMethod method) {
    PutMapping put = method.getMethodAnnotation(PutMapping.class);
    return put != null && Arrays.stream(put.value()).anyMatch(path -> path.endsWith("}"));
  }

  private static ApiResponse created(ApiResponse answer) {
    return new ApiResponse()
        .description("Created")
        .content(answer.getContent())
        .addHeaderObject("ETag", header("Version of the record"))
        .addHeaderObject("Location", header("Where it is"));
  }

  private static Set<Integer> refusals(
      Operation operation, HandlerMethod method, @Nullable String rule, boolean intent) {
    List<Parameter> parameters = parameters(operation);
    boolean changes = !method.hasMethodAnnotation(GetMapping.class);
    var statuses = new TreeSet<>(Set.of(400, 406, 429, 503));
    if (rule != null) {
      statuses.addAll(Set.of(401, 403));
    }
    if (changes || parameters.stream().anyMatch(it -> it.getIn().equals("path"))) {
      statuses.add(404);
    }
    if (changes) {
      statuses.addAll(Set.of(408, 409, 413, 422));
    }
    if (intent) {
      statuses.add(412);
    }
    if (operation.getRequestBody() != null) {
      statuses.add(415);
    }
    if (!parameters.isEmpty()) {
      statuses.add(422);
    }
    return statuses;
  }

  private static Header header(String description) {
    return new Header().description(description).schema(new StringSchema());
  }

  private static Parameter key(boolean required) {
    return new HeaderParameter()
        .name(Intents.KEY_HEADER)
        .required(required)
        .schema(new StringSchema().minLength(1).maxLength(128))
        .description("The same key with the same body takes effect once");
  }

  private static Parameter ifMatch() {
    return new HeaderParameter()
        .name("If-Match")
        .schema(new StringSchema())
        .description(
            "ETag of the version the caller last saw; 412 when it is no longer the current one");
  }
}

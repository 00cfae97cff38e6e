package org.prasan.testing.web;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One method on one path, with what its controller says about it. */
record Endpoint(String method, String pattern, HandlerMethod handler) {

  /** In an order of their own, so that every run asks as the same one. */
  private static final Set<String> ROLES =
      new LinkedHashSet<>(
          List.of(
              "MINISTRY",
              "DEPARTMENT",
              "CENTRE_OFFICER",
              "VOLUNTEER",
              "AGENCY_OFFICER",
              "AUDITOR",
              "MESSENGER"));

  private static final Pattern WORD = Pattern.compile("'([A-Z_]+)'");
  private static final String A_NUMBER = "30";
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  /** All endpoints of the service's own controllers. */
  static List<Endpoint> of(ApplicationContext service) {
    var mapping =
        service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(entry -> isOwn(entry.getValue()))
        .flatMap(entry -> of(entry.getKey(), entry.getValue()))
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .toList();
  }

  private static boolean isOwn(HandlerMethod handler) {
    String name = handler.getBeanType().getName();
    return name.startsWith("org.prasan.") && !name.startsWith("org.prasan.conventions.");
  }

  private static Stream<Endpoint> of(RequestMappingInfo mapping, HandlerMethod handler) {
    return mapping.getPatternValues().stream()
        .flatMap(pattern ->
            mapping.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .map(method -> new Endpoint(method, pattern, handler)));
  }

  /** As in {@code POST /v1/things/{id}}. */
  String name() {
    return method + " " + pattern;
  }

  /** The path with an id that nothing has, and a number where one is counted. */
  String unknownPath() {
    return VARIABLE
        .matcher(pattern)
        .replaceAll(found -> isNumber(found.group(1)) ? A_NUMBER : UUID.randomUUID().toString());
  }

  private boolean isNumber(String variable) {
    return Arrays.stream(handler.getMethod().getParameters())
        .filter(it -> it.isAnnotationPresent(PathVariable.class))
        .anyMatch(it -> it.getName().equals(variable) && it.getType() == int.class);
  }

  boolean hasVariable() {
    return pattern.contains("{");
  }

  boolean isCommand() {
    return !method.equals("GET") && !isPublic();
  }

  boolean isPublic() {
    return rule().contains("permitAll");
  }

  boolean takesIntent() {
    return parameters().anyMatch(it -> it.getParameterType().getSimpleName().equals("Intent"));
  }

  boolean requiresKey() {
    return parameters()
        .flatMap(it -> Arrays.stream(it.getParameterAnnotations()))
        .anyMatch(it -> it.annotationType().getSimpleName().equals("RequiredKey"));
  }

  boolean pages() {
    return parameters().anyMatch(it -> it.getParameterType().getSimpleName().equals("PageQuery"));
  }

  @Nullable Type body() {
    return parameters()
        .filter(it -> it.hasParameterAnnotation(RequestBody.class))
        .map(MethodParameter::getGenericParameterType)
        .findFirst()
        .orElse(null);
  }

  /** Roles that the controller lets in; all of them when it asks for no particular one. */
  Set<String> roles() {
    var named = new LinkedHashSet<String>();
    WORD.matcher(rule()).results().map(match -> match.group(1)).forEach(named::add);
    return named.isEmpty() ? ROLES : named;
  }

  Set<String> otherRoles() {
    var others = new LinkedHashSet<>(ROLES);
    others.removeAll(roles());
    return others;
  }

  private String rule() {
    PreAuthorize own = handler.getMethodAnnotation(PreAuthorize.class);
    PreAuthorize rule = own != null ? own : handler.getBeanType().getAnnotation(PreAuthorize.class);
    return rule == null ? "permitAll()" : rule.value();
  }

  private Stream<MethodParameter> parameters() {
    return Arrays.stream(handler.getMethodParameters());
  }
}

package org.prasan.conventions.validation;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.BadRequest;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.thai.ThaiText;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses names in the query that the endpoint does not declare: a filter is never ignored. Pages
 * for people are left alone: they come by links to which others have added something.
 */
public final class StrictQuery implements HandlerInterceptor {

  /** In place of a name that nobody declared: somebody may have typed a person's data there. */
  private static final String UNKNOWN = "?";

  private final Map<HandlerMethod, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class)
        && request.getDispatcherType() == DispatcherType.REQUEST) {
      var types = known.computeIfAbsent(method, StrictQuery::types);
      request.getParameterMap().forEach((name, values) -> check(name, values, types.get(name)));
    }
    return true;
  }

  private static void check(String name, String[] values, @Nullable Class<?> type) {
    if (type == null) {
      throw new BadRequest("unknown-parameter", UNKNOWN);
    }
    if (values.length > 1 && !Collection.class.isAssignableFrom(type)) {
      throw new BadRequest("parameter-repeated", name);
    }
    if (Arrays.stream(values).anyMatch(ThaiText::showsNothing)) {
      throw new BadRequest("parameter-blank", name);
    }
    if (Arrays.stream(values).map(ThaiText::normalise).anyMatch(ThaiText::isUnreadable)) {
      throw new BadRequest("parameter-unreadable", name);
    }
  }

  private static Map<String, Class<?>> types(HandlerMethod method) {
    var types = new HashMap<String, Class<?>>();
    for (MethodParameter parameter : method.getMethodParameters()) {
      RequestParam declared = parameter.getParameterAnnotation(RequestParam.class);
      Class<?> type = parameter.getParameterType();
      if (declared != null) {
        String name = declared.name();
        types.put(name.isEmpty() ? parameter.getParameter().getName() : name, type);
      } else if (isBoundFromQuery(parameter)) {
        for (RecordComponent component : type.getRecordComponents()) {
          types.put(component.getName(), component.getType());
        }
      }
    }
    return types;
  }

  private static boolean isBoundFromQuery(MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    return type.isRecord()
        && type != Caller.class
        && type != Intent.class
        && !parameter.hasParameterAnnotation(RequestBody.class);
  }
}

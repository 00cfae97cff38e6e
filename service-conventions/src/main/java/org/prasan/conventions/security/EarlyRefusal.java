package org.prasan.conventions.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.command.Intents;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.messaging.Intent;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Looks at role and headers before the body is bound, so that whoever may not do a thing learns
 * nothing about its fields. Method security still guards the method itself; expressions that speak
 * of arguments are left to it alone.
 */
public final class EarlyRefusal implements HandlerInterceptor {

  private final PreAuthorizeAuthorizationManager roles = new PreAuthorizeAuthorizationManager();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      checkRole(method);
      for (MethodParameter parameter : method.getMethodParameters()) {
        if (parameter.getParameterType() == Intent.class) {
          Intents.checkHeaders(request, parameter.hasParameterAnnotation(RequiredKey.class));
        }
      }
    }
    return true;
  }

  private void checkRole(HandlerMethod method) {
    PreAuthorize rule = rule(method);
    if (rule == null || rule.value().contains("#")) {
      return;
    }
    var call =
        new SimpleMethodInvocation(
            method.getBean(),
            method.getMethod(),
            new Object[method.getMethod().getParameterCount()]);
    AuthorizationResult result =
        roles.authorize(() -> SecurityContextHolder.getContext().getAuthentication(), call);
    if (result != null && !result.isGranted()) {
      throw new AuthorizationDeniedException("Access Denied", result);
    }
  }

  /** Who may call the method, as it or its controller says. */
  public static @Nullable PreAuthorize rule(HandlerMethod method) {
    PreAuthorize own = method.getMethodAnnotation(PreAuthorize.class);
    return own != null
        ? own
        : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), PreAuthorize.class);
  }
}

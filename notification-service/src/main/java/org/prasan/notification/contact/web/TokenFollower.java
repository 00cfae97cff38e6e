package org.prasan.notification.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.prasan.conventions.security.Callers;
import org.prasan.notification.contact.ContactCommandHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** At each request of a person, has the person's contact and its duties follow the token. */
@Component
class TokenFollower implements HandlerInterceptor, WebMvcConfigurer {

  private final ContactCommandHandler commands;

  TokenFollower(ContactCommandHandler commands) {
    this.commands = commands;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/v1/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String name = Callers.currentName().orElse(null);
    Callers.current().ifPresent(caller -> commands.confirm(caller, name));
    return true;
  }
}

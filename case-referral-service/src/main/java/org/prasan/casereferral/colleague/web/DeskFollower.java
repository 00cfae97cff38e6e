package org.prasan.casereferral.colleague.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.prasan.casereferral.colleague.Colleagues;
import org.prasan.conventions.security.Callers;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** At each request of a person, has the person's desks follow the token. */
@Component
class DeskFollower implements HandlerInterceptor, WebMvcConfigurer {

  private final Colleagues colleagues;

  DeskFollower(Colleagues colleagues) {
    this.colleagues = colleagues;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/v1/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Callers.current().ifPresent(colleagues::follow);
    return true;
  }
}

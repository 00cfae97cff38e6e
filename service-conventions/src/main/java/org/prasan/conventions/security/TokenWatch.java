package org.prasan.conventions.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerInterceptor;

/** Tells the service's {@link TokenFollower} of each request of a person. */
public final class TokenWatch implements HandlerInterceptor {

  private final ObjectProvider<TokenFollower> followers;

  public TokenWatch(ObjectProvider<TokenFollower> followers) {
    this.followers = followers;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Callers.current()
        .ifPresent(caller -> {
          String name = Callers.currentName().orElse(null);
          followers.ifAvailable(follower -> follower.follow(caller, name));
        });
    return true;
  }
}

package org.prasan.conventions.command;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.util.AntPathMatcher;

/**
 * Which requests bring files, so that these alone may be larger and take longer. It is asked before
 * the container has judged the path, which may be missing or spelled so that nobody can decode it.
 */
public final class LargeBodies {

  private static final AntPathMatcher PATHS = new AntPathMatcher();

  private final List<String> patterns;

  public LargeBodies(List<String> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  boolean may(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path != null
        && "POST".equals(request.getMethod())
        && patterns.stream().anyMatch(pattern -> PATHS.match(pattern, path));
  }
}

package org.prasan.conventions.command;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which requests bring files, so that these alone may be larger and take longer. */
public final class LargeBodies {

  private final List<PathPattern> paths;

  public LargeBodies(List<String> patterns) {
    paths = patterns.stream().map(PathPatternParser.defaultInstance::parse).toList();
  }

  boolean may(HttpServletRequest request) {
    var path = PathContainer.parsePath(request.getRequestURI());
    return "POST".equals(request.getMethod())
        && paths.stream().anyMatch(pattern -> pattern.matches(path));
  }
}

package org.prasan.conventions.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Lets listed addresses read the metrics without a token. A request that came through a proxy never
 * counts, because then the address is the proxy's.
 */
final class MetricsReaders implements RequestMatcher {
  private final RequestMatcher path = PathPatternRequestMatcher.pathPattern("/actuator/prometheus");
  private final List<IpAddressMatcher> addresses;

  MetricsReaders(List<String> addresses) {
    this.addresses = addresses.stream().map(IpAddressMatcher::new).toList();
  }

  @Override
  public boolean matches(HttpServletRequest request) {
    return path.matches(request)
        && request.getHeader("Forwarded") == null
        && request.getHeader("X-Forwarded-For") == null
        && addresses.stream().anyMatch(address -> address.matches(request.getRemoteAddr()));
  }
}

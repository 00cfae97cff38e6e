package org.prasan.conventions.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * From where a request came. What a proxy says about that counts only when the proxy is one of the
 * installation's own; anybody else may write what they like into the header.
 */
final class ClientAddress {

  private final List<IpAddressMatcher> proxies;

  ClientAddress(List<String> trustedProxies) {
    this.proxies = trustedProxies.stream().map(IpAddressMatcher::new).toList();
  }

  String of(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    String forwarded = request.getHeader("X-Forwarded-For");
    if (forwarded == null || !isProxy(address)) {
      return address;
    }
    for (String hop : List.of(forwarded.split(",", -1)).reversed()) {
      address = hop.strip();
      if (!isProxy(address)) {
        break;
      }
    }
    return address;
  }

  /** Whoever writes no address there is not looked up by name. */
  private boolean isProxy(String address) {
    return address.matches("[0-9a-fA-F.:]{2,45}")
        && proxies.stream().anyMatch(proxy -> proxy.matches(address));
  }
}

package org.prasan.conventions.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * From where a request came. What a proxy says about that counts only when the proxy is one of the
 * installation's own; anybody else may write what they like into the header.
 */
public final class ClientAddress {

  private final List<IpAddressMatcher> proxies;

  public ClientAddress(List<String> trustedProxies) {
    this.proxies = trustedProxies.stream().map(IpAddressMatcher::new).toList();
  }

  public String of(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    if (!isProxy(address)) {
      return address;
    }
    for (String hop : hops(request).reversed()) {
      address = hop;
      if (!isProxy(address)) {
        break;
      }
    }
    return address;
  }

  /** Over all headers of the name: some proxies add a line of their own behind the client's. */
  private static List<String> hops(HttpServletRequest request) {
    return Collections.list(request.getHeaders("X-Forwarded-For")).stream()
        .flatMap(line -> Stream.of(line.split(",", -1)))
        .map(String::strip)
        .toList();
  }

  /** Whoever writes no address there is not looked up by name. */
  private boolean isProxy(String address) {
    return address.matches("[0-9a-fA-F.:]{2,45}")
        && proxies.stream().anyMatch(proxy -> proxy.matches(address));
  }
}

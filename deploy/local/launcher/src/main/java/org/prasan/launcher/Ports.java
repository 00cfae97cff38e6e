package org.prasan.launcher;

/** One number, {@code PRASAN_PORT_BASE}, moves every port of the local system. */
public record Ports(int base) {
  private static final int DEFAULT_BASE = 8100;

  public Ports {
    if (base < 1024 || base > 65_000) {
      throw new IllegalArgumentException(
          "PRASAN_PORT_BASE must lie between 1024 and 65000, not " + base);
    }
  }

  public static Ports fromEnvironment() {
    String base = System.getenv().getOrDefault("PRASAN_PORT_BASE", "");
    return new Ports(base.isBlank() ? DEFAULT_BASE : Integer.parseInt(base.strip()));
  }

  public int issuer() {
    return base;
  }

  public int registry() {
    return base + 1;
  }

  public int certificate() {
    return base + 2;
  }

  public int caseReferral() {
    return base + 3;
  }

  public int notification() {
    return base + 4;
  }

  public int broker() {
    return base + 10;
  }

  public int brokerController() {
    return base + 11;
  }

  public int store() {
    return base + 20;
  }

  public int smtp() {
    return base + 25;
  }

  public int mailbox() {
    return base + 26;
  }

  int of(String service) {
    return switch (service) {
      case "registry-service" -> registry();
      case "certificate-service" -> certificate();
      case "case-referral-service" -> caseReferral();
      case "notification-service" -> notification();
      default -> throw new IllegalArgumentException("no such service: " + service);
    };
  }
}

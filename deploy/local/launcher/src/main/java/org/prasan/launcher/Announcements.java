package org.prasan.launcher;

import java.util.List;

/** What the person at the terminal is told about the system as a whole. */
final class Announcements {
  private Announcements() {}

  static void engines(Settings settings) {
    if (settings.mongodbUri().isPresent()) {
      System.out.println("Store: the MongoDB that MONGODB_URI names");
    } else {
      System.out.println(
          "Store: embedded, for trials and not for real data; MONGODB_URI names a real one");
    }
    if (settings.kafkaServers().isPresent()) {
      System.out.println("Broker: the Kafka that KAFKA_BOOTSTRAP_SERVERS names");
    } else {
      System.out.println(
          "Broker: embedded single Kafka node; KAFKA_BOOTSTRAP_SERVERS names a cluster");
    }
  }

  static void olderBuilds(List<Part> parts, Processes processes) {
    for (Part part : parts) {
      String current = part.app().folder().getFileName().toString();
      processes
          .find(part.name())
          .flatMap(processes::build)
          .filter(build -> !build.equals(current))
          .ifPresent(build ->
              System.out.printf(
                  "  %-22s still runs an older build; ./prasan down first%n", part.name()));
    }
  }

  static void addresses(Settings settings, double seconds) {
    Endpoints at = Endpoints.of(settings.ports());
    System.out.printf(
        """
        ระบบพร้อมใช้งาน / Everything is ready after %.1f s.
          registry        %s
          certificate     %s   (public check: /verify)
          case referral   %s
          notification    %s
          demo issuer     %s   DEMO ONLY: anyone on this machine may be anyone
          mail sink       %s   no mail leaves this machine
        Next: ./prasan demo | ./prasan status | ./prasan down
        """,
        seconds,
        at.registry(),
        at.certificate(),
        at.caseReferral(),
        at.notification(),
        at.issuer(),
        at.mailbox());
  }
}

package org.prasan.system.failpoint;

import java.util.List;
import java.util.Random;

/**
 * A moment on an event's way at which the process is to die.
 *
 * @param step name of the observation
 * @param moment {@code start}, {@code stop}, or the name of an event within it
 * @param occurrence the how manyeth time, from 1
 * @param delayMicros how long after the moment, to die in the middle of what follows
 */
public record Failpoint(String step, String moment, int occurrence, int delayMicros) {

  private static final String SENDING =
      "outbox.write:start outbox.write:stop outbox.send:start outbox.send:handed-over"
          + " outbox.send:stop outbox.clear:start outbox.clear:start+ outbox.clear:stop";

  private static final String CONSUMING =
      "inbound.handle:start inbound.handle:stop inbound.mark:start inbound.mark:stop"
          + " inbound.dead.letter:start inbound.dead.letter:start+ inbound.dead.letter:stop";

  private static final String MAILING = "mail.send:start mail.send:stop";

  /** Names of all failpoints that a service passes; {@code +} dies a little later. */
  public static List<String> of(String service) {
    String names =
        switch (service) {
          case "registry-service" -> SENDING;
          case "notification-service" -> CONSUMING + " " + MAILING;
          default -> SENDING + " " + CONSUMING;
        };
    return List.of(names.split(" "));
  }

  /** The failpoint of that name, at an early or a later occurrence. */
  public static Failpoint named(String name, Random random) {
    String[] parts = name.split(":");
    boolean later = parts[1].endsWith("+");
    boolean rare = parts[0].equals("inbound.dead.letter");
    return new Failpoint(
        parts[0],
        parts[1].replace("+", ""),
        rare ? 1 : 1 + random.nextInt(10),
        later ? 100 + random.nextInt(3_000) : 0);
  }

  public String name() {
    return step + ":" + moment + (delayMicros > 0 ? "+" : "");
  }

  /** As it travels in a property. */
  public String text() {
    return step + ":" + moment + ":" + occurrence + ":" + delayMicros;
  }

  static Failpoint parse(String text) {
    String[] parts = text.split(":");
    return new Failpoint(
        parts[0], parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
  }
}

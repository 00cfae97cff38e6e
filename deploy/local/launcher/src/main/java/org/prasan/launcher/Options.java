package org.prasan.launcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What follows a command: {@code --name value}, {@code --dry-run}, and plain words. */
record Options(Map<String, String> named, List<String> words) {

  private static final Set<String> WITH_VALUE = Set.of("--service", "--id", "--aggregate");
  private static final Set<String> FLAGS = Set.of("--dry-run");

  /**
   * @throws CommandFailed when an option is unknown or lacks its value
   */
  static Options of(List<String> arguments) {
    var named = new HashMap<String, String>();
    var words = new ArrayList<String>();
    for (var left = arguments.iterator(); left.hasNext(); ) {
      String argument = left.next();
      if (FLAGS.contains(argument)) {
        named.put(argument, "true");
      } else if (WITH_VALUE.contains(argument) && left.hasNext()) {
        named.put(argument, left.next());
      } else if (argument.startsWith("--")) {
        throw new CommandFailed("unknown option, or no value: " + argument);
      } else {
        words.add(argument);
      }
    }
    return new Options(Map.copyOf(named), List.copyOf(words));
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(named.get(name));
  }

  boolean has(String flag) {
    return named.containsKey(flag);
  }

  /** The services meant: the one named, else all that run here. */
  List<ServiceModule> services(Settings settings) {
    return value("--service")
        .map(name -> List.of(ServiceModule.named(name)))
        .orElse(settings.services());
  }
}

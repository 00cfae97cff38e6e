package org.prasan.messaging;

import java.util.Map;

/**
 * A topic of a service's own beside those of its events; as a bean it is declared at start like
 * them.
 *
 * @param settings in place of the unlimited retention that topics of events have
 */
public record ServiceTopic(String name, Map<String, String> settings) {
  public ServiceTopic {
    settings = Map.copyOf(settings);
  }
}

package org.prasan.messaging.inbound;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.util.StringUtils;

/** Which consumer of this service reads which topics, as the bindings say. */
public final class Subscriptions {

  private static final String INPUT = "-in-";

  private final BindingServiceProperties bindings;
  private final ListableBeanFactory beans;

  public Subscriptions(BindingServiceProperties bindings, ListableBeanFactory beans) {
    this.bindings = bindings;
    this.beans = beans;
  }

  /** A function bean, bound to topics as a member of a group. */
  public record Subscription(MarkedConsumer consumer, String group, Set<String> topics) {}

  public Set<String> topics() {
    var topics = new TreeSet<String>();
    bindings.getBindings().keySet().stream()
        .filter(name -> name.contains(INPUT))
        .forEach(name -> topics.addAll(topics(name)));
    return topics;
  }

  /** Known once the function beans are made. */
  public List<Subscription> all() {
    Map<String, MarkedConsumer> consumers = beans.getBeansOfType(MarkedConsumer.class);
    var all = new ArrayList<Subscription>();
    for (String name : bindings.getBindings().keySet()) {
      int end = name.indexOf(INPUT);
      MarkedConsumer consumer = end < 0 ? null : consumers.get(name.substring(0, end));
      if (consumer != null) {
        String group = bindings.getGroup(name);
        all.add(new Subscription(consumer, group == null ? "" : group, topics(name)));
      }
    }
    return all;
  }

  /**
   * Sequence of the last event that the group handled of each aggregate, 0 for none; empty when no
   * consumer of this service can tell.
   */
  public Map<String, Long> handled(String topic, String group, Collection<String> aggregateIds) {
    Predicate<Subscription> asked = s -> s.topics().contains(topic) && s.group().equals(group);
    var handled = new HashMap<String, Long>();
    all().stream()
        .filter(asked)
        .map(subscription -> subscription.consumer().handled(topic, aggregateIds))
        .forEach(marks ->
            aggregateIds.forEach(id -> handled.merge(id, marks.getOrDefault(id, 0L), Math::min)));
    return handled;
  }

  private Set<String> topics(String binding) {
    return StringUtils.commaDelimitedListToSet(bindings.getBindingDestination(binding));
  }
}

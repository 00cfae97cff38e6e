package org.prasan.testing.privacy;

import static java.util.Comparator.comparing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** All that a record is made of, found by reflection, so that no new component is overlooked. */
public final class Components {

  private final Map<String, Class<?>> sealed;
  private final Set<String> leftOut;

  /**
   * @param sealed the record that each sealed component opens to, or String, by {@code
   *     Record.component}
   * @param leftOut components that are not gone into
   */
  public Components(Map<String, Class<?>> sealed, Set<String> leftOut) {
    this.sealed = sealed;
    this.leftOut = leftOut;
  }

  /** One value, the component that holds it, and that with the component that holds its record. */
  public record Leaf(String component, String path, Object value) {}

  /** Names of all components that hold values, whether or not there is one, also left out ones. */
  public Set<String> declaredIn(Class<?> root) {
    var names = new TreeSet<String>();
    declare(root, "", names);
    return names;
  }

  private void declare(Class<?> type, String within, Set<String> names) {
    for (RecordComponent component : type.getRecordComponents()) {
      String name = name(type, component);
      Class<?> held = sealed.getOrDefault(name, held(component.getGenericType()));
      if (leftOut.contains(name)) {
        names.add(name);
      } else if (!held.isRecord() || isValue(held)) {
        names.add(within + name);
      } else {
        declare(held, name + "/", names);
      }
    }
  }

  private static Class<?> held(Type type) {
    return switch (type) {
      case ParameterizedType generic -> held(generic.getActualTypeArguments()[0]);
      case Class<?> plain -> plain;
      default -> Object.class;
    };
  }

  /**
   * @param open what a sealed component holds
   */
  public List<Leaf> in(Object root, BiFunction<String, Object, Object> open) {
    var leaves = new ArrayList<Leaf>();
    walk(root, "", leaves, open);
    return leaves;
  }

  /**
   * Components whose value a text says. Each value takes its own words out of the text, so that one
   * mention does not stand for two; the longest come first.
   */
  public static Set<String> saidBy(String text, List<Leaf> leaves, Function<Leaf, String> words) {
    var said = new TreeSet<String>();
    String left = text;
    for (Leaf leaf :
        leaves.stream().sorted(comparing((Leaf it) -> -words.apply(it).length())).toList()) {
      int at = left.indexOf(words.apply(leaf));
      if (at >= 0) {
        said.add(leaf.path());
        left = left.substring(0, at) + "\n" + left.substring(at + words.apply(leaf).length());
      }
    }
    return said;
  }

  private void walk(
      Object whole, String within, List<Leaf> leaves, BiFunction<String, Object, Object> open) {
    for (RecordComponent component : whole.getClass().getRecordComponents()) {
      String name = name(whole.getClass(), component);
      Object value = value(whole, component);
      if (value == null || leftOut.contains(name)) {
        continue;
      }
      Object plain = sealed.containsKey(name) ? open.apply(name, value) : value;
      for (Object part : plain instanceof Collection<?> several ? several : List.of(plain)) {
        if (part.getClass().isRecord() && !isValue(part.getClass())) {
          walk(part, name + "/", leaves, open);
        } else {
          leaves.add(new Leaf(name, within + name, part));
        }
      }
    }
  }

  /** A sealed component that nobody named is taken as it is, which no copy says. */
  private static boolean isValue(Class<?> type) {
    return type.getSimpleName().equals("Sealed");
  }

  private static String name(Class<?> type, RecordComponent component) {
    return type.getSimpleName() + "." + component.getName();
  }

  private static Object value(Object whole, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(whole);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}

package org.prasan.conventions.security;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of the callers seen last; whoever was not seen for longest is forgotten first. */
final class SeenLast<V> extends LinkedHashMap<String, V> {

  private static final long serialVersionUID = 1L;
  private static final int REMEMBERED = 10_000;

  SeenLast() {
    super(16, 0.75f, true);
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
    return size() > REMEMBERED;
  }
}

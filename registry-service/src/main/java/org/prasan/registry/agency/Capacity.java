package org.prasan.registry.agency;

/** How ready an agency is to take the next person, by its own word. */
public enum Capacity {
  OPEN,
  LIMITED,
  WAITLIST,
  FULL
}

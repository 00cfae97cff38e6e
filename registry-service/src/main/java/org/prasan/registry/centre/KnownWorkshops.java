package org.prasan.registry.centre;

/**
 * What a centre needs to know of workshops: whether the one it names took place in the register.
 */
public interface KnownWorkshops {
  boolean exists(String workshopId);
}

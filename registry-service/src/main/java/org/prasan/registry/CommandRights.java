package org.prasan.registry;

import java.util.stream.Collectors;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;

/**
 * The caller as far as commands go. An auditor reads everything and changes nothing, so an officer
 * who audits as well must not command beyond the own district.
 */
public final class CommandRights {

  private CommandRights() {}

  public static Caller of(Caller caller) {
    return new Caller(
        caller.subject(),
        caller.roles().stream()
            .filter(role -> role != Role.AUDITOR)
            .collect(Collectors.toUnmodifiableSet()),
        caller.districts(),
        caller.agency());
  }
}

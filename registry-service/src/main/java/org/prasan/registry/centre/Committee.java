package org.prasan.registry.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The management committee that one appointment order named.
 *
 * @param termEndsOn last day of the term, included
 */
public record Committee(
    String appointmentOrderNo,
    LocalDate appointedOn,
    LocalDate termStartsOn,
    LocalDate termEndsOn,
    List<CommitteeMember> members) {

  public Committee {
    members = List.copyOf(members);
  }

  public boolean inTermOn(LocalDate day) {
    return !day.isBefore(termStartsOn) && !termHasEndedBy(day);
  }

  boolean termHasEndedBy(LocalDate day) {
    return day.isAfter(termEndsOn);
  }

  Set<String> volunteerIds() {
    return members.stream()
        .map(CommitteeMember::volunteerId)
        .collect(Collectors.toUnmodifiableSet());
  }

  long holding(CommitteeRole role) {
    return members.stream().filter(member -> member.role() == role).count();
  }

  long counted() {
    return members.stream().filter(member -> member.role().counted()).count();
  }
}

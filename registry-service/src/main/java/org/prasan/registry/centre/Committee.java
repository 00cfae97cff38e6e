package org.prasan.registry.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prasan.messaging.Flat;
import org.prasan.messaging.Says;
import org.prasan.registry.Codes.OrderNo;

/** The management committee that one appointment order named. */
@Flat
public record Committee(
    @OrderNo String appointmentOrderNo,
    @Says("Day of the order.") LocalDate appointedOn,
    @Says("First day of the term.") LocalDate termStartsOn,
    @Says("Last day of the term.") LocalDate termEndsOn,
    @Says("Members with their roles.") List<CommitteeMember> members) {

  public Committee {
    members = List.copyOf(members);
  }

  boolean inTermOn(LocalDate day) {
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

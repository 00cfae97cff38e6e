package org.prasan.registry.volunteer.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.prasan.registry.volunteer.RegisteredTwice;
import org.prasan.registry.volunteer.Volunteer;

/** One person's active entries in several districts, without who the person is. */
record TwiceView(Instant since, List<Entry> volunteers) {

  /** One of them. */
  record Entry(String id, String districtCode, String registrationNo, LocalDate registeredOn) {}

  static TwiceView of(RegisteredTwice.Pending pending) {
    return new TwiceView(
        pending.since(), pending.volunteers().stream().map(TwiceView::entry).toList());
  }

  private static Entry entry(Volunteer one) {
    return new Entry(
        one.of().volunteerId(), one.of().districtCode(), one.registrationNo(), one.registeredOn());
  }
}

package org.prasan.registry.centre;

import java.util.Map;
import java.util.Set;

/**
 * What the volunteer register and the other centres say about the people of a committee, looked up
 * before the centre judges.
 *
 * @param volunteers the known ones among the asked, by id
 * @param seatedElsewhere those who sit on the committee of another centre that is not dissolved
 */
public record Roster(Map<String, Entry> volunteers, Set<String> seatedElsewhere) {

  public Roster {
    volunteers = Map.copyOf(volunteers);
    seatedElsewhere = Set.copyOf(seatedElsewhere);
  }

  /** One registered volunteer, as far as committees care. */
  public record Entry(String districtCode, boolean active) {}

  boolean active(String volunteerId) {
    Entry entry = volunteers.get(volunteerId);
    return entry != null && entry.active();
  }

  /** False alike for who is unknown, ended or of another district: that is nobody's to learn. */
  boolean servesIn(String districtCode, String volunteerId) {
    Entry entry = volunteers.get(volunteerId);
    return entry != null && entry.active() && entry.districtCode().equals(districtCode);
  }
}

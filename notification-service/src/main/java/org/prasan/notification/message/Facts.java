package org.prasan.notification.message;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an event says that decides who is told and fills the text: ids, codes, case numbers, dates.
 *
 * @param details values of the text's placeholders; dates and times stay such until the language is
 *     known
 */
public record Facts(
    String districtCode,
    @Nullable String agencyId,
    @Nullable String volunteerId,
    Map<String, Object> details) {

  public static Facts in(String districtCode) {
    return new Facts(districtCode, null, null, Map.of());
  }

  public Facts forAgency(String id) {
    return new Facts(districtCode, id, volunteerId, details);
  }

  public Facts reportedBy(@Nullable String id) {
    return new Facts(districtCode, agencyId, id, details);
  }

  public Facts with(String name, Object value) {
    var more = new LinkedHashMap<>(details);
    more.put(name, value);
    return new Facts(districtCode, agencyId, volunteerId, Map.copyOf(more));
  }
}

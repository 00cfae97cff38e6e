package org.prasan.registry.volunteer;

import org.prasan.messaging.Flat;
import org.prasan.registry.Codes.DistrictCode;
import org.prasan.registry.Codes.VolunteerId;

/** Which volunteer it is, and of which district; never who. */
@Flat
public record VolunteerRef(@VolunteerId String volunteerId, @DistrictCode String districtCode) {}

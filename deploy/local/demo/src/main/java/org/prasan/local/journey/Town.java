package org.prasan.local.journey;

import java.util.List;

/** Everything that the journey registered. */
record Town(List<DistrictTeam> teams, String workshopId) {}

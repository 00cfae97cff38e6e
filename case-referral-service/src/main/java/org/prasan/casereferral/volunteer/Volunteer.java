package org.prasan.casereferral.volunteer;

/** An entry in the register as its events told it; never who the person is. */
public record Volunteer(String id, String districtCode, boolean active) {}

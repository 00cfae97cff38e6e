package org.prasan.registry.centre;

import org.prasan.messaging.Says;
import org.prasan.registry.Codes.VolunteerId;

/** One seat; the person behind it is known to the volunteer register only. */
public record CommitteeMember(
    @VolunteerId String volunteerId, @Says("Role in the committee.") CommitteeRole role) {}

package org.prasan.registry.centre;

/** One seat; the person behind it is known to the volunteer register only. */
public record CommitteeMember(String volunteerId, CommitteeRole role) {}

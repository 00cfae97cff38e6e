package org.prasan.casereferral.allowance;

import org.prasan.casereferral.need.CountedBy;

/**
 * Whose allowance it is. With the number of a document it is the same person in every case; without
 * one, nobody is found elsewhere.
 *
 * @param key blind index of the number, or the client's id
 * @param clientId as which the person is in the case at hand
 */
public record Person(String key, String clientId, CountedBy countedBy) {}

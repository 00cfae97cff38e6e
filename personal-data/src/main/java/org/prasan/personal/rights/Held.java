package org.prasan.personal.rights;

/**
 * Something that is held of a person, by ids that do not say who it is.
 *
 * @param kind what it is, as a code word: {@code client}, {@code reporter}, {@code volunteer},
 *     {@code contact}
 * @param recordId the record it is in, under which looks at it are logged
 * @param subjectId whose key seals it
 */
public record Held(String kind, String recordId, String subjectId) {}

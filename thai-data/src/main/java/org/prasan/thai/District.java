package org.prasan.thai;

/** A district as {@link BangkokDistricts} gives it. */
public record District(String code, String nameTh, String nameEn) {}

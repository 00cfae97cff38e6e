package org.prasan.registry.programme;

import java.time.LocalDate;

/**
 * What a programme is called and gives from a day on, until the next edition.
 *
 * @param validFrom first day on which it is given so
 */
public record Edition(String nameTh, String nameEn, Terms terms, LocalDate validFrom) {}

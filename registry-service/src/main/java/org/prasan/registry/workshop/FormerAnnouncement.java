package org.prasan.registry.workshop;

import java.time.LocalDate;
import org.prasan.registry.PutRight;

/** How a workshop was announced until that was corrected. */
public record FormerAnnouncement(
    PutRight putRight, String titleTh, String titleEn, LocalDate heldOn, String venueTh) {}

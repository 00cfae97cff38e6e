package org.prasan.registry.workshop.outbound;

import java.time.LocalDate;

record WorkshopAnnouncedV1(String workshopId, String titleTh, String titleEn, LocalDate heldOn) {}

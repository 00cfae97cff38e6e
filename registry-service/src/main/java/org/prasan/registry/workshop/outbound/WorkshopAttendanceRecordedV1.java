package org.prasan.registry.workshop.outbound;

record WorkshopAttendanceRecordedV1(String workshopId, int attendees) {}

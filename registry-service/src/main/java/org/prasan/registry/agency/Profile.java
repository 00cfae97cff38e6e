package org.prasan.registry.agency;

import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Flat;
import org.prasan.messaging.Says;
import org.prasan.registry.Codes.CentreId;
import org.prasan.registry.Codes.NameEn;
import org.prasan.registry.Codes.NameTh;

/** What an agency is, apart from what it does for whom. */
@Flat
public record Profile(
    @Says("Kind of agency.") AgencyKind kind,
    @NameTh String nameTh,
    @NameEn String nameEn,
    @CentreId @Says("Id of the centre in whose premises the agency is.")
        @Nullable String coLocatedCentreId) {}

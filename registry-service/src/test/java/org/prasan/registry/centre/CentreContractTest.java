package org.prasan.registry.centre;

import static org.prasan.registry.centre.CentreTestData.APPOINTED;
import static org.prasan.registry.centre.CentreTestData.OPENED;
import static org.prasan.registry.centre.CentreTestData.TODAY;
import static org.prasan.registry.centre.CentreTestData.committee;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.registry.PublishedContract;
import org.prasan.registry.centre.CentreEvent.CentreDissolved;
import org.prasan.registry.centre.CentreEvent.CentreEstablished;
import org.prasan.registry.centre.CentreEvent.CentreProposed;
import org.prasan.registry.centre.CentreEvent.CentreReinstated;
import org.prasan.registry.centre.CentreEvent.CentreSuspended;
import org.prasan.registry.centre.CentreEvent.CommitteeAppointed;
import org.prasan.registry.centre.outbound.CentreEventTranslator;

class CentreContractTest {

  @Test
  void everyEventOfACentreKeepsItsPublishedSchema() {
    String id = "1036-1";
    String district = "1036";
    PublishedContract.isKept(
        new CentreEventTranslator(),
        List.of(
            new CentreProposed(id, district, "ศูนย์", "Centre", OPENED),
            new CommitteeAppointed(id, district, committee()),
            new CentreEstablished(
                id, district, "ศูนย์", "Centre", OPENED, APPOINTED, "1/2565", TODAY, "w1"),
            new CentreEstablished(
                id, district, "ศูนย์", "Centre", OPENED, APPOINTED, "1/2565", TODAY, null),
            new CentreSuspended(id, district, SuspensionReason.COMMITTEE_TERM_ENDED, TODAY),
            new CentreReinstated(id, district, TODAY),
            new CentreDissolved(id, district, DissolutionReason.RENAMED, TODAY)),
        "registry.centre-",
        "registry.committee-");
  }
}

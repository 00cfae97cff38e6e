package org.prasan.registry.codes;

import java.util.List;
import org.prasan.conventions.codes.CodeLists;
import org.prasan.conventions.codes.KeptCodes;
import org.prasan.registry.CorrectionReason;
import org.prasan.registry.ReversalReason;
import org.prasan.registry.agency.AgencyKind;
import org.prasan.registry.agency.AgencyService;
import org.prasan.registry.agency.AgencyStatus;
import org.prasan.registry.agency.Capacity;
import org.prasan.registry.centre.CentreStatus;
import org.prasan.registry.centre.CommitteeRole;
import org.prasan.registry.centre.DissolutionReason;
import org.prasan.registry.centre.SuspensionReason;
import org.prasan.registry.programme.AidUnit;
import org.prasan.registry.programme.TargetGroup;
import org.prasan.registry.volunteer.EndReason;
import org.prasan.registry.volunteer.NoIdReason;
import org.prasan.registry.volunteer.VolunteerStatus;
import org.prasan.registry.workshop.AttendeeKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names every closed list that the register speaks in. */
@Configuration(proxyBeanMethods = false)
class RegistryCodes {

  @Bean
  static CodeLists codeLists(ObjectProvider<KeptCodes> kept) {
    return new CodeLists(
        List.of(
            AgencyKind.class,
            AgencyService.class,
            AgencyStatus.class,
            AidUnit.class,
            AttendeeKind.class,
            Capacity.class,
            CentreStatus.class,
            CommitteeRole.class,
            CorrectionReason.class,
            DissolutionReason.class,
            EndReason.class,
            NoIdReason.class,
            ReversalReason.class,
            SuspensionReason.class,
            TargetGroup.class,
            VolunteerStatus.class),
        kept.orderedStream().toList());
  }
}

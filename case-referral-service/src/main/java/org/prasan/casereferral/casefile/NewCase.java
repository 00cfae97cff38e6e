package org.prasan.casereferral.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.prasan.casereferral.casefile.CaseEvent.CaseOpened;
import org.prasan.casereferral.casefile.CaseEvent.OpenedNeed;
import org.prasan.casereferral.clocks.ChildReport;
import org.prasan.casereferral.clocks.Timing;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.course.CaseStep;
import org.prasan.casereferral.handling.Handling;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.messaging.Change;

/** Everything a case is made of, checked and sealed, before it is a case. */
public record NewCase(
    String id,
    String caseNo,
    String districtCode,
    Intake intake,
    List<Client> clients,
    List<Dimension> needs,
    CaseSafety safety,
    boolean childAtRisk) {

  /** The case, waiting in its district's queue. */
  public Change<Case, CaseEvent> open(Stamp opened) {
    var open = new ArrayList<Need>();
    for (Dimension dimension : needs) {
      open.add(Need.open(id + "-" + (open.size() + 1), dimension, opened.at()));
    }
    var state = CaseState.WAITING_ASSIGNMENT;
    AgeBand ageBand = clients.getFirst().ageBand();
    var opening =
        new Case(
            id,
            caseNo,
            districtCode,
            state,
            intake,
            clients,
            open,
            ageBand,
            Set.copyOf(needs),
            CaseCopy.placeInQueue(id, intake.urgency(), open, Timing.NONE),
            Case.identityIndexes(clients),
            opened.by(),
            opened.at(),
            List.of(new CaseStep(state, opened)),
            null,
            null,
            safety,
            safety.audience(state),
            null,
            childAtRisk ? Timing.of(null, ChildReport.opened(opened), null) : Timing.NONE,
            Handling.NONE,
            null,
            List.of(),
            Client.placeOfNotices(id, clients),
            List.of());
    var said = new ArrayList<CaseEvent>();
    said.add(
        new CaseOpened(
            opening.ref(),
            intake.channel(),
            intake.urgency(),
            ageBand,
            open.stream().map(need -> new OpenedNeed(need.id(), need.dimension())).toList(),
            opened.at(),
            intake.urgencyCause(),
            intake.eventTag(),
            intake.observedAt()));
    said.addAll(CaseClients.noticesDue(opening));
    return new Change<>(opening, said);
  }
}

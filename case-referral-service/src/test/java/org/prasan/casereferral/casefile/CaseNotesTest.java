package org.prasan.casereferral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prasan.casereferral.casefile.CaseTestData.BY_OWNER;
import static org.prasan.casereferral.casefile.CaseTestData.OFFICER;
import static org.prasan.casereferral.casefile.CaseTestData.consent;
import static org.prasan.casereferral.casefile.CaseTestData.ended;
import static org.prasan.casereferral.casefile.CaseTestData.taken;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.casefile.HandlingEvent.NoteAdded;
import org.prasan.casereferral.casefile.HandlingEvent.ReporterToldMore;
import org.prasan.casereferral.clocks.ChildReport;
import org.prasan.casereferral.handling.HandlingRefusal;
import org.prasan.casereferral.handling.HandoverCause;
import org.prasan.casereferral.handling.Note;
import org.prasan.casereferral.handling.NoteKind;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.personal.Sealed;

/** What officers and reporters write about a case. */
class CaseNotesTest {

  @Test
  void keepsTheNoteThatALaterOnePutsRight() {
    Case noted = noted(taken(Dimension.INCOME), "note-1", NoteKind.PLAN, null);
    var change = new CaseHandling(noted).noted(note("note-2", NoteKind.PLAN, "note-1"));
    assertThat(change.state().handling().notes())
        .extracting(Note::id)
        .containsExactly("note-1", "note-2");
    assertThat(change.events())
        .singleElement()
        .isEqualTo(new NoteAdded(change.state().ref(), NoteKind.PLAN));
    assertThatThrownBy(
            () -> new CaseHandling(noted).noted(note("note-3", NoteKind.FACT_FINDING, "note-1")))
        .isInstanceOf(HandlingRefusal.NoteUnknown.class);
    assertThat(new CaseHandling(noted).noted(note("note-1", NoteKind.PLAN, null)).events())
        .isEmpty();
  }

  @Test
  void writesNothingMoreOfPeopleWhoAreNotKeptAnyLonger() {
    Case over = new CasePeople(ended()).expired().state();
    var consent = consent("consent-9", "agency-1");
    var reporting =
        new CaseCommand.ReportChild("case-1", Set.of(ChildReport.Body.HOTLINE_1300), null);
    assertThatThrownBy(() -> new CaseHandling(over).handedOver("b", HandoverCause.AGREED, BY_OWNER))
        .isInstanceOf(HandlingRefusal.PeopleForgotten.class);
    assertThatThrownBy(() -> new CasePeople(over).decided("client-1", consent, null))
        .isInstanceOf(HandlingRefusal.PeopleForgotten.class);
    assertThatThrownBy(() -> new CaseChild(over).reported(reporting, OFFICER))
        .isInstanceOf(HandlingRefusal.PeopleForgotten.class);
  }

  @Test
  void saysThatTheReporterToldMoreAndSaysItOnce() {
    Case one = taken(Dimension.INCOME);
    var told = new CaseHandling(one).told(note("note-1", NoteKind.NOTE, null));
    assertThat(told.events()).containsExactly(new ReporterToldMore(one.ref()));
    assertThat(new CaseHandling(told.state()).told(note("note-1", NoteKind.NOTE, null)).events())
        .isEmpty();
  }

  @Test
  void leavesTheOfficersRoomHoweverMuchTheReporterTells() {
    Case one = taken(Dimension.INCOME);
    for (int i = 0; i < 50; i++) {
      one = new CaseHandling(one).told(note("note-" + i, NoteKind.NOTE, null)).state();
    }
    Case full = one;
    assertThatThrownBy(() -> new CaseHandling(full).told(note("more", NoteKind.NOTE, null)))
        .isInstanceOf(HandlingRefusal.CaseFull.class);
    assertThat(new CaseHandling(full).noted(note("more", NoteKind.NOTE, null)).events()).hasSize(1);
  }

  private static Case noted(Case one, String id, NoteKind kind, String corrects) {
    return new CaseHandling(one).noted(note(id, kind, corrects)).state();
  }

  private static Note note(String id, NoteKind kind, String corrects) {
    return new Note(id, kind, new Sealed("sealed"), corrects, null, OFFICER);
  }
}

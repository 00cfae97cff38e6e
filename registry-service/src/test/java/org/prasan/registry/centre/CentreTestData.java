package org.prasan.registry.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prasan.registry.centre.CentreCommand.AppointCommittee;
import org.prasan.registry.centre.CentreCommand.EstablishCentre;
import org.prasan.registry.centre.CentreCommand.ProposeCentre;
import org.prasan.registry.centre.CentreCommand.SuspendCentre;

/** Centres as they come out of the real state machine, at the day of the workshop of 2565. */
final class CentreTestData {

  static final LocalDate OPENED = LocalDate.of(2018, 5, 15);
  static final LocalDate APPOINTED = LocalDate.of(2022, 12, 1);
  static final LocalDate TODAY = LocalDate.of(2022, 12, 16);
  static final CentreRef REF = CentreRef.first("1036");
  static final CommitteePolicy POLICY =
      new CommitteePolicy(
          new CommitteeProperties(new CommitteeProperties.Size(9, 15), 4, 60, Map.of()));

  private CentreTestData() {}

  static Centre proposed() {
    return Centre.propose(
            REF,
            new ProposeCentre(
                "1036",
                "ศูนย์ประสานงาน อพม. เขตดอนเมือง",
                "Don Mueang SDHSV Coordination Centre",
                new Premises("ที่ทำการชุมชน", null, null, null, null, null, null, null, null),
                OPENED),
            TODAY)
        .state();
  }

  static Centre withCommittee() {
    return proposed().appoint(appointing(committee()), POLICY, roster(), TODAY).state();
  }

  static Centre established() {
    return withCommittee()
        .establish(new EstablishCentre(REF.centreId(), TODAY, null), POLICY, roster(), TODAY)
        .state();
  }

  static Centre suspended() {
    return established()
        .suspend(new SuspendCentre(REF.centreId(), SuspensionReason.UNDER_INQUIRY, TODAY), TODAY)
        .state();
  }

  static AppointCommittee appointing(Committee committee) {
    return new AppointCommittee(REF.centreId(), committee);
  }

  static Committee committee() {
    return committee(members(9));
  }

  static Committee committee(List<CommitteeMember> members) {
    return new Committee(
        "1/2565", APPOINTED, APPOINTED, APPOINTED.plusYears(4).minusDays(1), members);
  }

  static Committee committee(LocalDate appointed, LocalDate starts, LocalDate ends) {
    return new Committee("2/2565", appointed, starts, ends, members(9));
  }

  /** A chair, a vice chair, a secretary, a treasurer; the rest are members. */
  static List<CommitteeMember> members(int size) {
    var members = new ArrayList<CommitteeMember>();
    members.add(member(1, CommitteeRole.CHAIR));
    members.add(member(2, CommitteeRole.VICE_CHAIR));
    members.add(member(3, CommitteeRole.SECRETARY));
    members.add(member(4, CommitteeRole.TREASURER));
    for (int n = 5; n <= size; n++) {
      members.add(member(n, CommitteeRole.MEMBER));
    }
    return members;
  }

  static CommitteeMember member(int n, CommitteeRole role) {
    return new CommitteeMember("v" + n, role);
  }

  static List<CommitteeMember> replacing(int index, CommitteeMember member) {
    List<CommitteeMember> members = members(9);
    members.set(index, member);
    return members;
  }

  static Roster roster() {
    return new Roster(entries(), Set.of());
  }

  static Roster rosterWith(int n, Roster.Entry entry) {
    Map<String, Roster.Entry> entries = entries();
    entries.put("v" + n, entry);
    return new Roster(entries, Set.of());
  }

  private static Map<String, Roster.Entry> entries() {
    var entries = new HashMap<String, Roster.Entry>();
    for (int n = 1; n <= 20; n++) {
      entries.put("v" + n, new Roster.Entry("1036", true));
    }
    return entries;
  }
}

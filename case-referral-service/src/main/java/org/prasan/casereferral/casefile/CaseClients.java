package org.prasan.casereferral.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.attachment.Attachment;
import org.prasan.casereferral.casefile.CaseEvent.CaseRestricted;
import org.prasan.casereferral.casefile.PeopleCommand.AddAttachment;
import org.prasan.casereferral.casefile.PeopleCommand.AddClient;
import org.prasan.casereferral.casefile.PeopleCommand.CorrectClient;
import org.prasan.casereferral.casefile.PeopleCommand.RemoveAttachment;
import org.prasan.casereferral.casefile.PeopleCommand.SettleNotice;
import org.prasan.casereferral.casefile.PeopleEvent.AttachmentAdded;
import org.prasan.casereferral.casefile.PeopleEvent.AttachmentRemoved;
import org.prasan.casereferral.casefile.PeopleEvent.ClientAdded;
import org.prasan.casereferral.casefile.PeopleEvent.ClientCorrected;
import org.prasan.casereferral.casefile.PeopleEvent.NoticeDue;
import org.prasan.casereferral.casefile.PeopleEvent.NoticeGiven;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.people.Notice;
import org.prasan.casereferral.people.PeopleRefusal;
import org.prasan.casereferral.safety.Restriction;
import org.prasan.casereferral.vocabulary.RiskCheck;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.messaging.Change;
import org.prasan.thai.ThaiDates;

/**
 * What becomes known of the people of a case after intake, and what they are told.
 *
 * @param risks that were told of the case
 * @param trusted whether the one who tells it is shown what is hidden
 */
record CaseClients(Case one, Set<RiskCheck> risks, boolean trusted) {

  /** The same that a report may hold. */
  private static final int MOST_CLIENTS = 20;

  private static final int MOST_CORRECTIONS = 50;
  private static final int MOST_ATTACHMENTS = 40;

  Change<Case, CaseEvent> decide(PeopleCommand command, Stamp stamp) {
    return switch (command) {
      case AddClient add -> guarded(added(add.client()), stamp);
      case CorrectClient correct -> guarded(corrected(correct, stamp), stamp);
      case SettleNotice it -> noticed(it, stamp);
      case AddAttachment it -> attached(it.attachment());
      case RemoveAttachment it -> removed(it, stamp);
    };
  }

  /** Who turns out to be endangered is kept to few from then on; a restriction lifted stays so. */
  private Change<Case, CaseEvent> guarded(Change<Case, CaseEvent> known, Stamp stamp) {
    Restriction.Reason was = danger(one);
    Restriction.Reason reason = danger(known.state());
    boolean child = reason == Restriction.Reason.CHILD_AT_RISK && was != reason;
    Case seen = child ? new CaseChild(known.state()).atRisk(stamp) : known.state();
    if (one.safety().restriction() != null || reason == null || was != null) {
      return new Change<>(seen, known.events());
    }
    var subjects = new TreeSet<String>(List.of(stamp.by()));
    one.owner().ifPresent(subjects::add);
    CaseSafety safety = one.safety().with(new Restriction(reason, subjects, stamp));
    Case after = seen.with(safety);
    var said = new ArrayList<>(known.events());
    said.add(new CaseRestricted(after.ref(), true));
    return new Change<>(after, said);
  }

  private Restriction.@Nullable Reason danger(Case it) {
    return CaseSafety.endangered(it.intake().mainProblem(), risks, it.clients()).reason();
  }

  private Change<Case, CaseEvent> added(Client client) {
    if (one.everHeld(client.id())) {
      return Change.of(one);
    }
    one.mustGoOn();
    if (one.clients().size() >= MOST_CLIENTS) {
      throw new PeopleRefusal.ClientsTooMany(MOST_CLIENTS);
    }
    Case after = one.with(Stream.concat(one.clients().stream(), Stream.of(client)).toList());
    var said = new ArrayList<CaseEvent>();
    said.add(new ClientAdded(after.ref(), client.id(), client.ageBand()));
    said.addAll(noticeDue(after, client).stream().toList());
    return new Change<>(after, said);
  }

  /** Also after the end: what is held of a person has to be right as long as it is held. */
  private Change<Case, CaseEvent> corrected(CorrectClient correct, Stamp stamp) {
    one.mustKeepItsPeople();
    Client now = client(correct.after().id());
    if (correct.after().equals(correct.before())) {
      return Change.of(one);
    }
    if (!now.isAsRead(correct.before())) {
      throw new PeopleRefusal.ClientChanged();
    }
    if (now.history().size() >= MOST_CORRECTIONS) {
      throw new PeopleRefusal.CorrectionsTooMany(MOST_CORRECTIONS);
    }
    if (!trusted && correct.after().safety().protectsLessThan(correct.before().safety())) {
      throw new CaseRefusal.NotOwnerNorChair();
    }
    Case after = with(now.correctedTo(correct.after(), correct.reason(), stamp));
    return Change.of(
        after, new ClientCorrected(after.ref(), now.id(), correct.reason(), after.ageBand()));
  }

  /** One who need not be told may be told all the same, and a notice is given once. */
  private Change<Case, CaseEvent> noticed(SettleNotice it, Stamp stamp) {
    Client client = client(it.clientId());
    Notice settled = settled(notice(client), it, stamp);
    return Change.of(
        with(client.with(settled)),
        new NoticeGiven(one.ref(), client.id(), settled.due(), settled.waiver()));
  }

  private Notice settled(Notice notice, SettleNotice it, Stamp stamp) {
    if (it.way() != null && it.waiver() == null) {
      return notice.given(it.way(), givenOn(it.givenOn(), ThaiDates.inBangkok(stamp.at())), stamp);
    }
    if (it.waiver() == null || it.way() != null || it.givenOn() != null) {
      throw new PeopleRefusal.NoticeMismatch();
    }
    return notice.waived(it.waiver(), stamp);
  }

  private LocalDate givenOn(@Nullable LocalDate told, LocalDate today) {
    LocalDate day = told == null ? today : told;
    if (day.isAfter(today) || day.isBefore(ThaiDates.inBangkok(one.openedAt()))) {
      throw new PeopleRefusal.NoticeDayInvalid();
    }
    return day;
  }

  private static Notice notice(Client client) {
    Notice notice = client.notice();
    if (notice == null) {
      throw new PeopleRefusal.NoticeNotDue();
    }
    if (notice.wasGiven()) {
      throw new PeopleRefusal.NoticeGivenBefore();
    }
    return notice;
  }

  private Change<Case, CaseEvent> attached(Attachment attachment) {
    if (attachment(attachment.id()).isPresent()) {
      return Change.of(one);
    }
    one.mustGoOn();
    if (one.attachments().stream().filter(Attachment::isKept).count() >= MOST_ATTACHMENTS) {
      throw new PeopleRefusal.AttachmentsTooMany(MOST_ATTACHMENTS);
    }
    var all = new ArrayList<>(one.attachments());
    all.add(attachment);
    return Change.of(
        new CaseCopy(one).attachments(all).made(),
        new AttachmentAdded(one.ref(), attachment.id(), attachment.kind()));
  }

  private Change<Case, CaseEvent> removed(RemoveAttachment remove, Stamp stamp) {
    Attachment gone = attachment(remove.attachmentId()).orElseThrow(UnknownId::new);
    if (!gone.isKept()) {
      return Change.of(one);
    }
    List<Attachment> all =
        one.attachments().stream()
            .map(it -> it.equals(gone) ? it.removed(remove.reason(), stamp) : it)
            .toList();
    return Change.of(
        new CaseCopy(one).attachments(all).made(),
        new AttachmentRemoved(one.ref(), gone.id(), remove.reason()));
  }

  /** Said once for each person when the case is opened. */
  static List<CaseEvent> noticesDue(Case opened) {
    return opened.clients().stream().flatMap(client -> noticeDue(opened, client).stream()).toList();
  }

  private static Optional<CaseEvent> noticeDue(Case one, Client client) {
    return Optional.ofNullable(client.notice())
        .map(notice -> new NoticeDue(one.ref(), client.id(), notice.due()));
  }

  private Optional<Attachment> attachment(String attachmentId) {
    return one.attachments().stream().filter(it -> it.id().equals(attachmentId)).findFirst();
  }

  private Client client(String clientId) {
    return new CasePeople(one).client(clientId);
  }

  private Case with(Client changed) {
    return one.with(
        one.clients().stream()
            .map(client -> client.id().equals(changed.id()) ? changed : client)
            .toList());
  }
}

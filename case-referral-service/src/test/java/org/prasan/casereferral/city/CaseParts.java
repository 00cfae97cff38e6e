package org.prasan.casereferral.city;

import java.util.List;
import java.util.stream.Stream;
import org.prasan.casereferral.attachment.Attachment;
import org.prasan.casereferral.attachment.AttachmentKind;
import org.prasan.casereferral.attachment.FileType;
import org.prasan.casereferral.attachment.ScanState;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.consent.Consent;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.need.ReferralEntry;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.safety.ClientSafety;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Stamp;

/** The parts of a case that somebody who asks something of it would name. */
final class CaseParts {

  private static final String NOTHING = "1001-nothing";

  private CaseParts() {}

  static Client client(Case one) {
    return one.clients().getFirst();
  }

  static Need first(Case one) {
    return one.needs().getFirst();
  }

  static Need last(Case one) {
    return one.needs().getLast();
  }

  static AidService service(Need need) {
    return CentreLife.service(need.dimension());
  }

  static String draft(Case one) {
    return idOr(
        one.needs().stream()
            .flatMap(need -> need.referrals().stream())
            .filter(entry -> entry.state() == ReferralState.DRAFT)
            .map(ReferralEntry::referralId));
  }

  static String consent(Case one) {
    return idOr(client(one).consents().stream().map(Consent::id));
  }

  static String aid(Case one) {
    return idOr(first(one).aids().stream().map(DirectAid::id));
  }

  private static String idOr(Stream<String> ids) {
    return ids.findFirst().orElse(NOTHING);
  }

  static Attachment paper(Case one, String id) {
    var added = new Stamp("somebody", one.openedAt());
    return new Attachment(
        id, AttachmentKind.PHOTO, FileType.PNG, 100, ScanState.CLEAN, added, null, null);
  }

  /** The same person, whose address must not be shown any more. */
  static Client like(Client one, String id) {
    return new Client(
        id,
        one.identityKind(),
        one.noIdentityReason(),
        one.ageBand(),
        one.indexes(),
        one.details(),
        new ClientSafety(one.safety().role(), null, null, true),
        List.of(),
        one.noNameReason(),
        one.home(),
        null,
        List.of());
  }
}

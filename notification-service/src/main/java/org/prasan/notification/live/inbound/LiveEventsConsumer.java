package org.prasan.notification.live.inbound;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.PassingEvents;
import org.prasan.notification.live.Change;
import org.prasan.notification.live.Hint;
import org.prasan.notification.live.Hint.Kind;
import org.prasan.notification.live.LiveStreams;
import org.springframework.stereotype.Component;

/** Turns each event that passes into a hint; what it holds beside ids and place is not read. */
@Component
class LiveEventsConsumer implements PassingEvents {

  private static final Map<String, Function<InboundEvent, Change>> CHANGES =
      Map.of(
          "case-referral.case-events", LiveEventsConsumer::ofCase,
          "case-referral.referral-events", LiveEventsConsumer::ofReferral,
          "registry.centre-events", LiveEventsConsumer::ofCentre,
          "certificate.certificate-events", LiveEventsConsumer::ofCertificate);

  static final Set<String> TOPICS = CHANGES.keySet();

  private final LiveStreams streams;

  LiveEventsConsumer(LiveStreams streams) {
    this.streams = streams;
  }

  /** Of a case or one of its referrals. */
  record CasePlace(String districtCode, @Nullable List<String> restrictedTo) {}

  record ReferralPlace(String districtCode, String agencyId, @Nullable List<String> restrictedTo) {}

  record Place(String districtCode) {}

  @Override
  public Set<String> topics() {
    return TOPICS;
  }

  @Override
  public void passed(InboundEvent event) {
    changeOf(event).ifPresent(streams::tell);
  }

  static Optional<Change> changeOf(InboundEvent event) {
    return Optional.ofNullable(CHANGES.get(event.topic())).map(change -> change.apply(event));
  }

  private static Change ofCase(InboundEvent event) {
    var place = event.as(CasePlace.class);
    return Change.ofCase(hint(Kind.CASE, event), place.districtCode(), null, place.restrictedTo());
  }

  private static Change ofReferral(InboundEvent event) {
    var place = event.as(ReferralPlace.class);
    return Change.ofCase(
        hint(Kind.REFERRAL, event), place.districtCode(), place.agencyId(), place.restrictedTo());
  }

  private static Change ofCentre(InboundEvent event) {
    return Change.ofCentre(hint(Kind.CENTRE, event), event.as(Place.class).districtCode());
  }

  private static Change ofCertificate(InboundEvent event) {
    return Change.ofCentre(hint(Kind.CERTIFICATE, event), event.as(Place.class).districtCode());
  }

  /** The key of an event is the id of what it tells of. */
  private static Hint hint(Kind kind, InboundEvent event) {
    return new Hint(kind, event.aggregateId());
  }
}

package org.prasan.notification.contact;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.personal.Sealed;
import org.springframework.data.annotation.Id;

/**
 * A person as the service can reach them. The address is here in sealed form only.
 *
 * @param version optimistic lock; 0 until it is first stored
 * @param confirmedAt when the duties were last confirmed, by the person's token or by who keeps the
 *     contacts
 * @param email readable with the person's own key only
 * @param channels the ways the person wants to be told
 * @param name by which colleagues know the person, as the token says; readable like the address
 */
public record Contact(
    @Id String subject,
    long version,
    Duties duties,
    @Nullable Instant confirmedAt,
    Language language,
    @Nullable Sealed email,
    Set<Channel> channels,
    @Nullable Sealed name) {

  public Contact {
    channels = Set.copyOf(channels);
  }

  /** Of a person of whom nothing but the token is known. */
  static Contact inboxAlone(String subject, Duties duties, Instant confirmed) {
    return new Contact(
        subject, 0, duties, confirmed, Language.TH, null, Set.of(Channel.IN_APP), null);
  }

  Contact withVersion(long newVersion) {
    return new Contact(subject, newVersion, duties, confirmedAt, language, email, channels, name);
  }

  Contact withDuties(Duties now, Instant confirmed) {
    return new Contact(subject, version, now, confirmed, language, email, channels, name);
  }

  Contact withoutEmail() {
    return new Contact(subject, version, duties, confirmedAt, language, null, channels, name);
  }

  Contact withName(Sealed sealed) {
    return new Contact(subject, version, duties, confirmedAt, language, email, channels, sealed);
  }

  /** Whether the duties were confirmed then or later. */
  boolean confirmedSince(Instant earliest) {
    return confirmedAt != null && !confirmedAt.isBefore(earliest);
  }

  public boolean wants(Channel channel) {
    return channels.contains(channel);
  }

  public boolean isPartOf(Audience audience) {
    return duties.audiences().contains(audience);
  }
}

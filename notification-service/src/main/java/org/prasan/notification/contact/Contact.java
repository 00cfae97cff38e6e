package org.prasan.notification.contact;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.personal.Sealed;
import org.springframework.data.annotation.Id;

/**
 * A person as the service can reach them. The address is here in sealed form only.
 *
 * @param version optimistic lock; 0 until it is first stored
 * @param email readable with the person's own key only
 * @param channels the ways the person wants to be told
 */
public record Contact(
    @Id String subject,
    long version,
    Duties duties,
    Language language,
    @Nullable Sealed email,
    Set<Channel> channels) {

  public Contact {
    channels = Set.copyOf(channels);
  }

  Contact withVersion(long newVersion) {
    return new Contact(subject, newVersion, duties, language, email, channels);
  }

  public boolean wants(Channel channel) {
    return channels.contains(channel);
  }

  public boolean isPartOf(Audience audience) {
    return duties.audiences().contains(audience);
  }
}

package org.prasan.notification.contact.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.security.Position;
import org.prasan.conventions.security.Role;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.contact.ContactCommand.PutContact;
import org.prasan.notification.contact.Deliverable;
import org.prasan.notification.contact.Duties;
import org.prasan.notification.contact.EmailAddress;
import org.prasan.notification.contact.Language;
import org.prasan.thai.validation.DistrictCode;

/**
 * What a contact shall be.
 *
 * @param roles with districts, agency, volunteerId and position; absent to leave all five as they
 *     are
 * @param email absent to leave it as it is
 */
record ContactRequest(
    @Nullable @Size(min = 1, max = 6) Set<@NotNull Role> roles,
    @Nullable @Size(max = 50) Set<@NotNull @DistrictCode String> districts,
    @Nullable @Pattern(regexp = ID) String agency,
    @Nullable @Pattern(regexp = ID) String volunteerId,
    @NotNull Language language,
    @Nullable Position position,
    @Nullable @Size(max = 254) @Deliverable String email,
    @NotNull @Valid ChannelChoice channels) {

  private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

  /** Which channels the person wants. */
  record ChannelChoice(@NotNull Boolean inApp, @NotNull Boolean email) {

    static ChannelChoice of(Set<Channel> channels) {
      return new ChannelChoice(channels.contains(Channel.IN_APP), channels.contains(Channel.EMAIL));
    }

    Set<Channel> wanted() {
      var wanted = EnumSet.noneOf(Channel.class);
      if (inApp) {
        wanted.add(Channel.IN_APP);
      }
      if (email) {
        wanted.add(Channel.EMAIL);
      }
      return wanted;
    }
  }

  PutContact command(String subject) {
    Duties duties =
        roles == null
            ? null
            : new Duties(
                roles, districts == null ? Set.of() : districts, agency, volunteerId, position);
    EmailAddress address = email == null ? null : EmailAddress.of(email).orElseThrow();
    return new PutContact(subject, duties, language, address, channels.wanted());
  }

  /** Without the address, which must not get into a log. */
  @Override
  public String toString() {
    return "ContactRequest" + roles;
  }
}

package org.prasan.notification.contact;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.prasan.conventions.security.Role;
import org.prasan.personal.Sealed;

/** The stored form of a contact. */
final class ContactDocuments {

  private ContactDocuments() {}

  static Document write(Contact contact) {
    Duties duties = contact.duties();
    return new Document("_id", contact.subject())
        .append("version", contact.version())
        .append("roles", names(duties.roles()))
        .append("districts", duties.districts().stream().sorted().toList())
        .append("agency", duties.agency())
        .append("volunteerId", duties.volunteerId())
        .append("language", contact.language().tag())
        .append("email", contact.email() == null ? null : contact.email().ciphertext())
        .append("channels", names(contact.channels()))
        .append("audiences", duties.audiences().stream().map(Audience::key).toList());
  }

  static Contact read(Document stored) {
    var duties =
        new Duties(
            set(stored, "roles", Role::valueOf),
            set(stored, "districts", Function.identity()),
            stored.getString("agency"),
            stored.getString("volunteerId"));
    String email = stored.getString("email");
    return new Contact(
        stored.getString("_id"),
        stored.getLong("version"),
        duties,
        Language.of(stored.getString("language")),
        email == null ? null : new Sealed(email),
        set(stored, "channels", Channel::valueOf));
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).sorted().toList();
  }

  private static <T> Set<T> set(Document stored, String field, Function<String, T> read) {
    return stored.getList(field, String.class).stream().map(read).collect(Collectors.toSet());
  }
}

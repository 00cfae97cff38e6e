package org.prasan.registry.volunteer;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.personal.PersonalDataVault;
import org.prasan.personal.Sealed;
import org.prasan.thai.NationalId;
import org.prasan.thai.ThaiName;
import org.springframework.stereotype.Component;

/** Seals and opens who a volunteer is. */
@Component
public final class People {

  private static final String TITLE = "title";
  private static final String FIRST_NAME = "firstName";
  private static final String LAST_NAME = "lastName";
  private static final String NATIONAL_ID = "nationalId";
  private static final String PASSPORT_NO = "passportNo";

  private final PersonalDataVault vault;

  People(PersonalDataVault vault) {
    this.vault = vault;
  }

  SealedPerson seal(String volunteerId, Person person) {
    ThaiName name = person.name();
    String nationalId = person.nationalId() == null ? null : person.nationalId().digits();
    return new SealedPerson(
        vault.seal(volunteerId, TITLE, name.title()),
        vault.seal(volunteerId, FIRST_NAME, name.firstName()),
        sealIfPresent(volunteerId, LAST_NAME, name.lastName()),
        sealIfPresent(volunteerId, NATIONAL_ID, nationalId),
        sealIfPresent(volunteerId, PASSPORT_NO, person.passportNo()));
  }

  /** Empty when the person's data were erased. */
  public Optional<ThaiName> nameOf(Volunteer volunteer) {
    return nameIn(volunteer.of(), volunteer.sealedPerson());
  }

  /** The name as it stands in this entry of the volunteer, be it a former one. */
  public Optional<ThaiName> nameIn(VolunteerRef of, SealedPerson sealed) {
    String id = of.volunteerId();
    return vault
        .open(id, FIRST_NAME, sealed.firstName())
        .map(first ->
            new ThaiName(
                vault.open(id, TITLE, sealed.title()).orElse(""),
                first,
                openIfPresent(id, LAST_NAME, sealed.lastName())));
  }

  /** Who stands in this entry of the volunteer; empty when the person's data were erased. */
  Optional<Person> personIn(VolunteerRef of, SealedPerson sealed) {
    String national = openIfPresent(of.volunteerId(), NATIONAL_ID, sealed.nationalId());
    return nameIn(of, sealed)
        .map(name ->
            new Person(
                name,
                national == null ? null : NationalId.parse(national).orElseThrow(),
                openIfPresent(of.volunteerId(), PASSPORT_NO, sealed.passportNo())));
  }

  /** Number of the national ID or passport, empty for whoever has none and once it was erased. */
  Optional<String> numberIn(VolunteerRef of, SealedPerson sealed) {
    String id = of.volunteerId();
    String national = openIfPresent(id, NATIONAL_ID, sealed.nationalId());
    return Optional.ofNullable(
        national == null ? openIfPresent(id, PASSPORT_NO, sealed.passportNo()) : national);
  }

  void erase(String volunteerId) {
    vault.erase(volunteerId);
  }

  /** Fetches the keys of a page of volunteers at once. */
  public void prepare(Collection<String> volunteerIds) {
    vault.prepare(volunteerIds);
  }

  private @Nullable Sealed sealIfPresent(String id, String field, @Nullable String value) {
    return value == null ? null : vault.seal(id, field, value);
  }

  private @Nullable String openIfPresent(String id, String field, @Nullable Sealed sealed) {
    return sealed == null ? null : vault.open(id, field, sealed).orElse(null);
  }
}

package org.prasan.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.registry.Refused.refused;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.RunningNumbers;
import org.prasan.registry.Answer;
import org.prasan.registry.RunningRegistry;
import org.prasan.registry.volunteer.VolunteerCommand.RegisterVolunteer;
import org.prasan.testing.store.StoreContract;
import org.prasan.thai.NationalId;
import org.prasan.thai.ThaiName;
import org.springframework.beans.factory.annotation.Autowired;

class RegistrationIT extends RunningRegistry {

  private static final Caller OFFICE = Caller.of("ministry", Set.of(Role.MINISTRY), Set.of(), null);
  private static final String DISTRICT = freshDistrict();
  private static final String OTHER = ANY_DISTRICT;
  private static final LocalDate DAY = LocalDate.of(2020, 1, 15);

  @Autowired VolunteerCommandHandler handler;
  @Autowired RegisteredPeople registered;
  @Autowired RegisteredTwice twice;

  private final Person person =
      new Person(
          new ThaiName("นาย", "ทดสอบ", "สมมุติ"),
          NationalId.parse(freshNationalId()).orElseThrow(),
          null);
  private final Intent first = intent();
  private final Intent later = intent();
  private final String reservedId = first.newId(DISTRICT);

  @Test
  void anIdBeginsWithTheDistrictAndDoesNotFollowFromThePerson() {
    String one = handle(DISTRICT, first).id();

    assertThat(one).startsWith(DISTRICT + "-");
    assertThat(StoreContract.lookAway(() -> mongo.findAll(Document.class, "registered_people")))
        .filteredOn(found -> found.getString("volunteerId").equals(one))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.keySet()).containsExactlyInAnyOrder("_id", "person", "volunteerId");
          assertThat(found.getString("_id")).doesNotContain(person.nationalId().digits());
          assertThat(one).doesNotContain(found.getString("_id"));
        });
  }

  @Test
  void aReservationWhoseRequestDiedIsAdoptedByTheNextRequestForThePerson() {
    registered.reserve(person, DISTRICT, reservedId);

    Receipt adopted = handle(DISTRICT, later);

    assertThat(adopted).isEqualTo(new Receipt(reservedId, 1));
    assertThat(handle(DISTRICT, later)).isEqualTo(adopted);
  }

  @Test
  void theRequestThatReservedAndComesLateIsToldThatThePersonIsRegistered() {
    registered.reserve(person, DISTRICT, reservedId);
    handle(DISTRICT, later);

    refused("person-already-registered", () -> handle(DISTRICT, first));
  }

  @Test
  void aRequestThatDiedAfterTheReservationIsRepeatedUnderItsOwnId() {
    registered.reserve(person, DISTRICT, reservedId);

    Receipt repeated = handle(DISTRICT, first);

    assertThat(repeated).isEqualTo(new Receipt(reservedId, 1));
    assertThat(handle(DISTRICT, first)).isEqualTo(repeated);
    refused("person-already-registered", () -> handle(DISTRICT, later));
  }

  @Test
  void whomAnotherDistrictRegistersInTheSameInstantTheDepartmentHears() {
    registered.reserve(person, OTHER, later.newId(OTHER));
    String one = handle(DISTRICT, first).id();
    assertThat(waiting()).noneMatch(ids -> ids.contains(one));

    String other =
        handler
            .handle(new RegisterVolunteer(OTHER, person, null, DAY, null), later, officerOf(OTHER))
            .id();

    assertThat(waiting()).anyMatch(ids -> ids.containsAll(List.of(one, other)));
    twice.settle();
    assertThat(waiting()).anyMatch(ids -> ids.contains(one));
  }

  private List<List<String>> waiting() {
    return twice.pending().stream()
        .map(one -> one.volunteers().stream().map(v -> v.of().volunteerId()).toList())
        .toList();
  }

  private static Caller officerOf(String district) {
    return Caller.of("officer-" + district, Set.of(Role.CENTRE_OFFICER), Set.of(district), null);
  }

  @Test
  void aRefusedRegistrationReservesNobody() {
    var tomorrow = new RegisterVolunteer(DISTRICT, person, null, DAY.plusYears(100), null);
    refused("date-in-future", () -> handler.handle(tomorrow, first, OFFICE));

    assertThat(handle(OTHER, later).id()).isEqualTo(later.newId(OTHER));
  }

  @Test
  void givesNoNumberTwiceHoweverManyDraw() throws Exception {
    var numbers = new RunningNumbers(mongo, "registration_numbers");
    String series = "test-" + UUID.randomUUID();
    Callable<Long> draw = () -> numbers.next(series);

    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Long> drawn =
          threads.invokeAll(Collections.nCopies(40, draw)).stream()
              .map(done -> done.resultNow())
              .toList();
      assertThat(drawn).doesNotHaveDuplicates().allMatch(n -> n >= 1 && n <= 40);
    }
  }

  @Test
  void numbersAndOrdersAlikeWhereTheMachineWritesThaiDigits() {
    Locale usual = Locale.getDefault();
    String district = freshDistrict();
    try {
      String before = volunteers(district, 1).getFirst();
      Locale.setDefault(Locale.of("th", "TH", "TH"));
      String under = volunteers(district, 1).getFirst();
      Locale.setDefault(usual);
      String after = volunteers(district, 1).getFirst();

      Answer list = get(MINISTRY, "/v1/volunteers?district=" + district);
      assertThat(list.json().path("items").findValuesAsString("id"))
          .containsExactly(after, under, before);
      assertThat(list.json().path("items").findValuesAsString("registrationNo"))
          .allMatch(no -> no.matches("1010[0-9]+/2563"));
    } finally {
      Locale.setDefault(usual);
    }
  }

  private Receipt handle(String district, Intent intent) {
    var asked = new RegisterVolunteer(district, person, null, DAY, null);
    return handler.handle(asked, intent, OFFICE);
  }

  private static Intent intent() {
    String key = UUID.randomUUID().toString();
    return new Intent(key, key, null, key, null);
  }
}

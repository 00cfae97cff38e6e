package org.prasan.certificate.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prasan.certificate.CertificateTestData;
import org.prasan.certificate.WholeService;
import org.prasan.certificate.establishment.CertificateCommand.IssueCertificate;
import org.prasan.messaging.AlreadyExists;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Stored;
import org.prasan.testing.store.StoreContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

@WholeService
class NumberingIT {

  private static final int CENTRES = 50;

  @Autowired private CertificateCommandHandler handler;
  @Autowired private CertificateNumbers numbers;
  @Autowired private Certificates certificates;
  @Autowired private MongoTemplate mongo;

  @Test
  void numbersAreGaplessAndUniqueWhenAllCentresAreEstablishedAtOnce() throws Exception {
    int year = 2601;
    runAtOnce(
        IntStream.range(0, CENTRES)
            .<Callable<Object>>mapToObj(
                i -> () -> issue("rush-" + i, year, "event-" + UUID.randomUUID()))
            .toList());
    assertThat(numbersOf(year))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CENTRES).boxed().toList());
  }

  @Test
  void sameEventTwiceAtTheSameTimeIssuesOneCertificate() throws Exception {
    int year = 2602;
    Callable<Object> repeated = () -> issue("twice", year, "one-event");
    runAtOnce(List.of(repeated, repeated, repeated, repeated));
    issue("twice", year, "one-event");
    issue("next", year, "another-event");
    assertThat(numbersOf(year)).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void anotherEventForACentreWithACertificateIssuesNone() {
    issue("again", 2603, "first-event");
    issue("again", 2603, "second-event");
    issue("again", 2604, "third-event");
    assertThat(numbersOf(2603)).containsExactly(1);
    assertThat(numbersOf(2604)).isEmpty();
  }

  @Test
  void twoEventsOfDifferentYearsAtTheSameTimeIssueOneCertificateForACentre() throws Exception {
    var events = new ArrayList<Callable<Object>>();
    for (int i = 0; i < 20; i++) {
      String centre = "torn-" + i;
      events.add(() -> issue(centre, 2607, centre + "-old"));
      events.add(() -> issue(centre, 2608, centre + "-new"));
    }
    runAtOnce(events);
    int old = numbersOf(2607).size();
    assertThat(old + numbersOf(2608).size()).isEqualTo(20);
    assertThat(numbersOf(2607))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, old).boxed().toList());
  }

  @Test
  void crashBetweenNumberAndCertificateSkipsNoNumberAndGivesNoOtherOne() {
    int year = 2609;
    issue("before", year, "event-1");
    assertThat(numbers.reserve("crashed", year)).contains(new CertificateNumber(year, 2));
    issue("after", year, "event-3");

    issue("crashed", year, "event-2");

    assertThat(CertificateTestData.ofCentre(certificates, "crashed"))
        .extracting(Stored::id)
        .containsExactly("2609-2");
    assertThat(numbersOf(year)).containsExactlyInAnyOrder(1, 2, 3);
  }

  @Test
  void crashBeforeTheNumberLeavesTheCentreInTheYearOfItsFirstEvent() {
    assertThat(numbers.reserve("split", 2610)).isPresent();

    issue("split", 2611, "another-event");
    issue("unsplit", 2611, "next-event");
    issue("split", 2610, "first-event");

    assertThat(numbersOf(2610)).containsExactly(1);
    assertThat(numbersOf(2611)).containsExactly(1);
  }

  @Test
  void numberOfAnotherCentreIsNeverTakenForOnesOwn() {
    issue("first", 2612, "event-of-first");
    StoreContract.lookAway(
        () -> mongo.remove(Query.query(Criteria.where("_id").is("2612")), "certificate_numbers"));

    assertThatThrownBy(() -> issue("second", 2612, "event-of-second"))
        .isInstanceOf(AlreadyExists.class);
  }

  @Test
  void eachCalendarYearStartsAtOne() {
    issue("old-year", 2605, "december");
    issue("new-year", 2606, "january");
    assertThat(numbersOf(2605)).containsExactly(1);
    assertThat(numbersOf(2606)).containsExactly(1);
  }

  private Object issue(String centre, int yearBe, String event) {
    var pattern = CertificateTestData.establishment(centre, "1001", "พระนคร", "Phra Nakhon");
    var establishment =
        new Establishment(
            pattern.centreId(),
            pattern.districtCode(),
            pattern.nameTh(),
            pattern.nameEn(),
            pattern.openedOn(),
            pattern.committeeAppointedOn(),
            pattern.appointmentOrderNo(),
            LocalDate.of(yearBe - 543, 12, 31));
    handler.handle(
        new IssueCertificate(establishment), new Intent(event, event, null, event, event));
    return centre;
  }

  private static void runAtOnce(List<Callable<Object>> tasks) throws Exception {
    try (var threads = Executors.newFixedThreadPool(16)) {
      for (var done : threads.invokeAll(tasks)) {
        done.get();
      }
    }
  }

  private List<Integer> numbersOf(int year) {
    return CertificateTestData.ofYear(certificates, year).stream()
        .map(stored -> stored.state().number().running())
        .toList();
  }
}

package org.prasan.local.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.prasan.launcher.Machine;
import org.prasan.launcher.Ports;
import org.prasan.launcher.Text;
import org.prasan.local.desk.DemoPeople;
import org.prasan.local.desk.DemoPeople.Shown;
import org.prasan.local.journey.Checks.Check;
import org.prasan.local.journey.Evidence.CertificateRow;

/**
 * The demo: the workshop of 16 December 2565 and 520 cases after it, done over the public HTTP APIs
 * of the running system and checked at the end. It may be run again and goes on after a crash.
 */
public final class Journey {

  private static final int SEATS = 10;

  private final Services services = Services.local();
  private final Inquiry inquiry = new Inquiry(services);
  private final Phases phases = new Phases();
  private final Crew crew = new Crew(SEATS);
  private final Seed seed = Seed.DEMO;
  private final FictionalPeople people = new FictionalPeople(seed);
  private final Founding founding = new Founding(services.registry(), seed, people);

  private Journey() {}

  /** Exits with 0 when all checks hold, 1 when one does not, 2 when the journey had to stop. */
  static void main() {
    Path home = Path.of(System.getenv().getOrDefault("PRASAN_HOME", ".prasan"));
    try {
      System.exit(new Journey().run(home) ? 0 : 1);
    } catch (JourneyStopped stopped) {
      Text.print("%nการสาธิตหยุดลง / The demo stopped: %s%n", stopped.getMessage());
      System.exit(2);
    }
  }

  private boolean run(Path home) {
    List<DistrictTeam> teams = foundTown();
    String workshopId = holdWorkshop(teams);
    Map<CasePlan, String> cases = workOnCases(teams);
    List<Check> told = tell(teams);
    leaveWork(teams);
    phases.run(
        "รอให้ทุกอย่างสงบ / all quiet",
        () -> {
          inquiry.awaitQuiet();
          return "every event handled";
        },
        said -> said);
    Evidence evidence = inquiry.ask(workshopId, cases);
    var checks = new ArrayList<Check>(new Checks(evidence).all());
    checks.addAll(told);
    checks.add(Checks.visitors(teams));
    long repeated = services.repeatedCalls().sum();
    Report.print(evidence, checks, phases.total(), repeated, Machine.memoryOfAll(home));
    keep(evidence, home);
    Text.print(
        "เข้าใช้งานในเบราว์เซอร์ / see it in a browser: %s%n", Ports.fromEnvironment().console());
    return checks.stream().allMatch(Check::holds);
  }

  private List<DistrictTeam> foundTown() {
    return phases.run(
        "ศูนย์ อาสาสมัคร หน่วยงาน / registry",
        () -> crew.map(District.all(services.registry()), founding::found),
        teams ->
            Text.of(
                "%s centres, %s volunteers, %s agencies",
                teams.size(),
                teams.stream().mapToInt(team -> team.volunteers().size()).sum(),
                teams.stream().mapToInt(team -> team.agencies().size()).sum()));
  }

  /** Its id. */
  private String holdWorkshop(List<DistrictTeam> teams) {
    var day = new WorkshopDay(services.registry(), seed);
    new AidRegister(services.registry(), seed).enter();
    String workshopId = day.announce();
    var contacts = new Contacts(services.notification(), seed);
    phases.run(
        "ผู้รับแจ้ง / contacts",
        () -> {
          contacts.department();
          crew.each(teams, contacts::of);
          return "officers, volunteers, agency officers";
        },
        said -> said);
    phases.run(
        "ประชุม 16 ธ.ค. 2565 / workshop",
        () -> {
          day.recordAttendance(workshopId, teams);
          crew.each(teams, team -> day.establish(team, workshopId));
          crew.each(teams, team -> founding.renew(team, Casework.today()));
          return awaitCertificates();
        },
        issued -> issued + " certificates");
    return workshopId;
  }

  private int awaitCertificates() {
    var patience = new Patience();
    int issued = inquiry.certificates().size();
    while (issued < Checks.CENTRES && !patience.isOver()) {
      patience.pause();
      issued = inquiry.certificates().size();
    }
    return issued;
  }

  private Map<CasePlan, String> workOnCases(List<DistrictTeam> teams) {
    var casework = new Casework(services.caseReferral(), crew, seed, people);
    return phases.run(
        "กรณีและการส่งต่อ / cases",
        () -> casework.run(CasePlan.all(seed, teams)),
        cases -> cases.size() + " cases");
  }

  /** Each in a district of its own. */
  private List<Check> tell(List<DistrictTeam> teams) {
    return phases.run(
        "เรื่องเล่า / tales",
        () ->
            crew.map(
                List.of(Tale.values()),
                tale ->
                    tale.tell(
                        new TaleDesk(
                            services,
                            seed,
                            people,
                            teams.get(tale.ordinal()),
                            tale.name(),
                            tale.ordinal()))),
        told -> told.size() + " tales");
  }

  /** What a visitor finds on the desks. */
  private void leaveWork(List<DistrictTeam> teams) {
    phases.run(
        "งานวันนี้ / on today's desks",
        () -> {
          List<Tale.Unfinished> all = List.of(Tale.Unfinished.values());
          DistrictTeam shown = shownToVisitors(teams);
          crew.each(
              all,
              work ->
                  work.leave(
                      new TaleDesk(
                          services,
                          seed,
                          people,
                          shown,
                          "open-" + work,
                          Tale.values().length + work.ordinal())));
          return all.size() + " cases";
        },
        said -> said);
  }

  private static DistrictTeam shownToVisitors(List<DistrictTeam> teams) {
    Set<String> people = DemoPeople.all().stream().map(Shown::person).collect(Collectors.toSet());
    return teams.stream()
        .filter(team -> people.contains(team.reporter()))
        .findFirst()
        .orElseThrow(() -> new JourneyStopped("no district has the people whom a visitor may be"));
  }

  /** Leaves one certificate and its verification page on disk, for people to look at. */
  private void keep(Evidence evidence, Path home) {
    Api certificate = services.certificate();
    Path pdf = home.resolve("demo").resolve("certificate.pdf");
    Path page = pdf.resolveSibling("verification.html");
    for (CertificateRow row : evidence.certificates()) {
      if (row.running() == 1) {
        byte[] paper = certificate.bytes("auditor", "/v1/certificates/" + row.id() + "/document");
        write(pdf, paper);
        write(page, certificate.bytes("", "/verify/" + row.id()));
        Text.print(
            "หนังสือรับรองและหน้าตรวจสอบ / certificate and verification page: %s, %s%n", pdf, page);
      }
    }
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.write(file, content);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Tells the watcher which part of the day is on: one line for each, with its seconds. */
  private static final class Phases {

    private final long began = System.nanoTime();

    /**
     * @param work does the phase
     * @param summary says in a few words what came of it
     */
    <T> T run(String name, Supplier<T> work, Function<T, String> summary) {
      long start = System.nanoTime();
      Text.print("  %-34s ", name);
      T result = work.get();
      Text.print("%6.1f s  %s%n", secondsSince(start), summary.apply(result));
      return result;
    }

    double total() {
      return secondsSince(began);
    }

    static double secondsSince(long nanos) {
      return (System.nanoTime() - nanos) / 1e9;
    }
  }
}

package org.prasan.local.journey;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prasan.launcher.Endpoints;

/**
 * The demo: the workshop of 16 December 2565 and 520 cases after it, done over the public HTTP APIs
 * of the running system and checked at the end. It may be run again and goes on after a crash.
 */
public final class Journey {

  private static final int SEATS = 10;

  private final Services services;
  private final Phases phases;
  private final PrintStream out;
  private final Crew crew = new Crew(SEATS);
  private final Seed seed = Seed.DEMO;
  private final FictionalPeople people = new FictionalPeople(seed);

  private Journey(Services services, PrintStream out) {
    this.services = services;
    this.out = out;
    this.phases = new Phases(out);
  }

  /** Exits with 0 when all checks hold, 1 when one does not, 2 when the journey had to stop. */
  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path home = Path.of(System.getenv().getOrDefault("PRASAN_HOME", ".prasan"));
    var journey = new Journey(Services.at(Endpoints.fromEnvironment()), out);
    try {
      System.exit(journey.run(home) ? 0 : 1);
    } catch (JourneyStopped stopped) {
      out.println();
      out.println("การสาธิตหยุดลง / The demo stopped: " + stopped.getMessage());
      System.exit(2);
    }
  }

  private boolean run(Path home) {
    Town town = foundTown();
    holdWorkshop(town);
    var board = new Board(services.caseReferral());
    var inquiry = new Inquiry(services, board);
    Map<CasePlan, String> cases = workOnCases(town, board);
    phases.run("รอให้ทุกอย่างสงบ / all quiet", () -> quiet(inquiry));
    Evidence evidence = inquiry.ask(town, cases);
    List<Check> checks = new Checks(evidence).all();
    new Report(out).print(evidence, checks, phases, services.repeatedCalls().sum(), home);
    keep(evidence, home);
    return checks.stream().allMatch(Check::holds);
  }

  private Town foundTown() {
    var founding = new Founding(services.registry(), seed, people);
    var teams = new ArrayList<DistrictTeam>();
    phases.run(
        "ศูนย์ อาสาสมัคร หน่วยงาน / registry",
        () -> {
          teams.addAll(crew.map(District.all(services.registry()), founding::found));
          return "%d centres, %d volunteers, %d agencies"
              .formatted(
                  teams.size(),
                  teams.stream().mapToInt(team -> team.volunteers().size()).sum(),
                  teams.stream().mapToInt(team -> team.agencies().size()).sum());
        });
    return new Town(List.copyOf(teams), new WorkshopDay(services.registry(), seed).announce());
  }

  private void holdWorkshop(Town town) {
    var contacts = new Contacts(services.notification(), seed);
    phases.run(
        "ผู้รับแจ้ง / contacts",
        () -> {
          contacts.department();
          crew.each(town.teams(), contacts::of);
          return "officers, volunteers, agency officers";
        });
    var day = new WorkshopDay(services.registry(), seed);
    phases.run(
        "ประชุม 16 ธ.ค. 2565 / workshop",
        () -> {
          day.recordAttendance(town.workshopId(), town.teams());
          crew.each(town.teams(), team -> day.establish(team, town.workshopId()));
          return awaitCertificates() + " certificates";
        });
  }

  private int awaitCertificates() {
    var inquiry = new Inquiry(services, new Board(services.caseReferral()));
    var patience = new Patience();
    int issued = inquiry.certificates().size();
    while (issued < Checks.CENTRES && !patience.isOver()) {
      patience.pause();
      issued = inquiry.certificates().size();
    }
    return issued;
  }

  private Map<CasePlan, String> workOnCases(Town town, Board board) {
    var centre = new CentreDesk(services.caseReferral(), seed, people);
    var agency = new AgencyDesk(services.caseReferral(), seed);
    var casework = new Casework(board, crew, centre, agency);
    var cases = new LinkedHashMap<CasePlan, String>();
    phases.run(
        "กรณีและการส่งต่อ / cases",
        () -> {
          cases.putAll(casework.run(CasePlan.all(seed, town.teams())));
          return cases.size() + " cases";
        });
    return cases;
  }

  private static String quiet(Inquiry inquiry) {
    inquiry.awaitQuiet();
    return "every event handled";
  }

  private void keep(Evidence evidence, Path home) {
    evidence.certificates().stream()
        .filter(certificate -> certificate.path("running").asInt() == 1)
        .map(certificate -> certificate.path("id").asString())
        .forEach(id ->
            out.println(
                "หนังสือรับรองและหน้าตรวจสอบ / certificate and verification page: "
                    + new Keepsakes(services.certificate(), home.resolve("demo")).write(id)));
  }
}

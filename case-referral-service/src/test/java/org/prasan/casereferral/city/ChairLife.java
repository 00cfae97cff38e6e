package org.prasan.casereferral.city;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.prasan.casereferral.casefile.HandlingCommand.ReleaseCase;
import org.prasan.casereferral.city.OpenFiles.Dossier;
import org.prasan.casereferral.handling.HandoverCause;
import org.prasan.conventions.security.Caller;

/**
 * What a chair does about the cases that an officer left behind: some see to it at once, some not
 * before a clock tells them.
 */
final class ChairLife implements Consumer<Overheard> {

  private final Wishes wishes;
  private final Town town;
  private final Random random;
  private final Set<Left> noticed = new LinkedHashSet<>();

  ChairLife(Wishes wishes, Town town, Random random) {
    this.wishes = wishes;
    this.town = town;
    this.random = random;
  }

  private record Left(String district, String subject) {}

  /** Every other chair thinks of it. */
  void hearsOf(String subject, String district) {
    if (random.nextBoolean()) {
      noticed.add(new Left(district, subject));
    }
  }

  /** A clock that nobody minded. */
  @Override
  public void accept(Overheard event) {
    String owner = event.text("owner");
    String district = event.text("districtCode");
    if (event.isOfCase()
        && event.name().equals("case-escalated")
        && !owner.isEmpty()
        && !town.answersFor(owner, district)) {
      noticed.add(new Left(district, owner));
    }
  }

  /** Gives what was left behind to somebody else, or back to the queue. */
  void clearUp(Collection<Dossier> files) {
    for (Left left : List.copyOf(noticed)) {
      if (!town.answersFor(left.subject(), left.district())) {
        if (random.nextInt(4) == 0) {
          release(left, files);
        }
        handOver(left);
      }
    }
    noticed.clear();
  }

  private void handOver(Left left) {
    Caller next = town.whoeverWorksOn(left.district());
    wishes.signIn(next);
    wishes.handOver(
        left.subject(), next.subject(), HandoverCause.MOVED_AWAY, town.head(left.district()));
  }

  private void release(Left left, Collection<Dossier> files) {
    files.stream()
        .map(Dossier::one)
        .filter(it -> it.districtCode().equals(left.district()) && !it.state().isFinal())
        .filter(it -> it.owner().filter(left.subject()::equals).isPresent())
        .forEach(it -> wishes.ask(new ReleaseCase(it.id()), town.head(left.district())));
  }
}

package org.prasan.casereferral.city;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.Referrals;

/**
 * All cases in which anything is still to be done, with their referrals, as the store has them.
 * Only what events told of is read again.
 */
final class OpenFiles implements Consumer<Overheard> {

  private final City city;
  private final Map<String, Dossier> files = new LinkedHashMap<>();
  private final Set<String> changed = new LinkedHashSet<>();

  OpenFiles(City city) {
    this.city = city;
  }

  /** A case as it stands, with all of its referrals. */
  record Dossier(Case one, List<Referral> referrals) {

    boolean isDone() {
      return one.state().isFinal()
          && one.duties().isEmpty()
          && one.timing().notice() == null
          && referrals.stream().allMatch(it -> it.state().isFinal());
    }
  }

  @Override
  public void accept(Overheard event) {
    if (event.isOfCase() || event.isOfReferral()) {
      changed.add(event.caseId());
    }
  }

  /** All that are open now. */
  Collection<Dossier> now() {
    changed.forEach(this::read);
    changed.clear();
    return List.copyOf(files.values());
  }

  private void read(String id) {
    Case one = city.room(Cases.class).find(id).orElseThrow();
    files.put(id, new Dossier(one, city.room(Referrals.class).ofCase(id)));
  }

  void close(Dossier done) {
    files.remove(done.one().id());
  }
}

package org.prasan.personal.rights;

import java.util.List;
import org.prasan.messaging.Intent;
import org.prasan.personal.access.AccessEntry;

/** What a service implements so that people can be found, told and forgotten in it. */
public interface HeldPeople {

  /** Everything that is held of the person, wherever it is and whoever may see it. */
  List<Held> find(PersonSought person);

  /** Makes it unreadable for good and takes out what could still tell who it was; repeatable. */
  Erased erase(Held held, Intent intent);

  /** Opens what is held; nothing once it was erased. */
  Copied copy(Held held);

  /** Those of the looks that the person may know of: one may tell of somebody else. */
  default List<AccessEntry> told(Held held, List<AccessEntry> looks) {
    return looks;
  }
}

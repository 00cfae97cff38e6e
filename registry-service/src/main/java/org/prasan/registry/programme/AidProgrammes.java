package org.prasan.registry.programme;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.AlreadyExists;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.springframework.stereotype.Component;

/** All aid programmes, each under its code. They are no secret: whoever has a token reads them. */
@Component
public final class AidProgrammes {

  private final AggregateStore<AidProgramme, ProgrammeEvent> store;

  AidProgrammes(AggregateStores stores) {
    store = stores.of("programmes", AidProgramme.class, ProgrammeEvent.class);
  }

  Receipt create(Intent intent, Change<AidProgramme, ProgrammeEvent> registered) {
    try {
      return store.create(registered.state().code(), intent, registered);
    } catch (AlreadyExists taken) {
      throw new ProgrammeRefusal.CodeTaken();
    }
  }

  /**
   * @throws UnknownId when the register holds no such programme
   */
  Receipt change(
      String code,
      Intent intent,
      Function<AidProgramme, Change<AidProgramme, ProgrammeEvent>> decide) {
    return store.change(code, intent, decide).orElseThrow(UnknownId::new);
  }

  /**
   * @throws UnknownId when the register holds no such programme
   */
  public Stored<AidProgramme> find(String code) {
    return store.find(code).orElseThrow(UnknownId::new);
  }

  public List<Stored<AidProgramme>> list(@Nullable String cursor, int limit) {
    return store.list(List.of(), cursor, limit);
  }
}

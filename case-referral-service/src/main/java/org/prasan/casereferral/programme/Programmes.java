package org.prasan.casereferral.programme;

import java.util.List;
import java.util.Optional;
import org.prasan.conventions.codes.CodeList.Code;
import org.prasan.conventions.codes.KeptCodes;
import org.prasan.messaging.EventConsumers;
import org.prasan.messaging.Projection;
import org.springframework.stereotype.Component;

/** The aid programmes this service has heard of, so that giving never waits for the registry. */
@Component
public class Programmes implements KeptCodes {

  private static final int ALL = 1_000;

  private final Projection<Programme> projection;

  Programmes(EventConsumers consumers) {
    projection = consumers.projection("programmes", Programme.class);
  }

  public Projection<Programme> projection() {
    return projection;
  }

  public Optional<Programme> find(String code) {
    return projection.find(code);
  }

  /** Its name in both languages, as far as it is known. */
  public String name(String code) {
    return find(code)
        .map(it -> it.editions().getLast())
        .map(last -> last.nameTh() + " / " + last.nameEn())
        .orElse(code);
  }

  /** In order of their codes. */
  public List<Programme> all() {
    return projection.list(List.of(), null, ALL).stream().map(Projection.Row::state).toList();
  }

  @Override
  public String listName() {
    return "Programme";
  }

  @Override
  public List<Code> codes() {
    return all().stream().map(Programmes::code).toList();
  }

  private static Code code(Programme programme) {
    Edition last = programme.editions().getLast();
    return new Code(
        programme.code(),
        last.nameTh(),
        last.nameEn(),
        programme.editions().getFirst().validFrom(),
        programme.validTo());
  }
}

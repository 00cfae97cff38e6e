package org.prasan.messaging;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** Lets an operator see what could not be handled, and put it back once the cause is mended. */
@Endpoint(id = "deadletters")
public final class DeadLettersEndpoint {

  private static final Logger log = LoggerFactory.getLogger(DeadLettersEndpoint.class);

  private final DeadLetters deadLetters;

  public DeadLettersEndpoint(DeadLetters deadLetters) {
    this.deadLetters = deadLetters;
  }

  @ReadOperation
  public List<DeadLetters.DeadLetter> waiting() {
    return deadLetters.waiting();
  }

  @WriteOperation
  public Map<String, Integer> replay() {
    int replayed = deadLetters.replay();
    log.info("replayed {} dead letters", replayed);
    return Map.of("replayed", replayed);
  }
}

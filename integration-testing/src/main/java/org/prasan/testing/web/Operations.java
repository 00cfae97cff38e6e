package org.prasan.testing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.context.ApplicationContext;

/** What a service can be asked, so that a test can insist on having an opinion on each. */
public final class Operations {

  private Operations() {}

  /** As in {@code POST /v1/things/{id}}. */
  public static List<String> of(ApplicationContext service) {
    return Endpoint.of(service).stream().map(Endpoint::name).toList();
  }

  /**
   * One test for each operation that shows people: it succeeds, and leaves one look behind.
   *
   * @param call makes the operation's request and answers its status
   * @param looks how many looks are in the access log
   */
  public static Stream<DynamicTest> leaveALook(
      Set<String> operations, ToIntFunction<String> call, IntSupplier looks) {
    return operations.stream()
        .map(operation ->
            dynamicTest(
                operation,
                () -> {
                  int before = looks.getAsInt();
                  assertThat(call.applyAsInt(operation)).isBetween(200, 201);
                  assertThat(looks.getAsInt()).isEqualTo(before + 1);
                }));
  }
}

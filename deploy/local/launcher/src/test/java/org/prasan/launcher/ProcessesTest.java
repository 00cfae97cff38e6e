package org.prasan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {
  @TempDir private Path home;
  private Processes processes;

  @BeforeEach
  void settings() throws IOException {
    Settings settings = Settings.from(Map.of("PRASAN_HOME", home.toString()));
    Files.createDirectories(settings.run());
    processes = new Processes(settings);
  }

  @Test
  void takesNoOtherProgramForAPartThatHadItsNumber() throws IOException {
    Files.writeString(home.resolve("run/store.pid"), ProcessHandle.current().pid() + "\n");

    assertThat(processes.find("store")).isEmpty();
    assertThat(processes.died("store")).isTrue();
  }

  @Test
  void knowsNothingOfAPartThatWasNeverStarted() {
    assertThat(processes.find("store")).isEmpty();
    assertThat(processes.died("store")).isFalse();
  }

  @Test
  void namesTheProcessThatHoldsAPort() throws IOException {
    try (ServerSocket held = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Machine.isTaken(held.getLocalPort())).isTrue();
      assertThat(Machine.holderOf(held.getLocalPort()))
          .contains(String.valueOf(ProcessHandle.current().pid()))
          .contains("java");
    }
  }
}

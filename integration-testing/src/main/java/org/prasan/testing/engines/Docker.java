package org.prasan.testing.engines;

import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;

/** Asks Testcontainers only where an engine may be: its own search is slow and loud without one. */
final class Docker {
  private static final boolean ANSWERS =
      !"embedded".equals(System.getenv("PRASAN_TEST_ENGINES"))
          && mayBeThere()
          && DockerClientFactory.instance().isDockerAvailable();

  private Docker() {}

  static boolean answers() {
    return ANSWERS;
  }

  private static boolean mayBeThere() {
    return System.getenv("DOCKER_HOST") != null
        || Files.exists(Path.of("/var/run/docker.sock"))
        || Files.exists(Path.of(System.getProperty("user.home"), ".docker", "run", "docker.sock"))
        || Files.exists(Path.of(System.getProperty("user.home"), ".testcontainers.properties"));
  }
}

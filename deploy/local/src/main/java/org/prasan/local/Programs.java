package org.prasan.local;

import java.nio.file.Path;
import org.prasan.local.engine.StoreProcess;
import org.prasan.local.engine.Training;

/** Knows for each program which jar the build made and in which folder its copy belongs. */
final class Programs {
  private static final String VERSION = "0.1.0-SNAPSHOT";

  private final Settings settings;

  Programs(Settings settings) {
    this.settings = settings;
  }

  App service(String module) {
    return new App(
        module,
        folder(module, built(module)),
        "%s-%s.jar".formatted(module, VERSION),
        "",
        "-Dspring.context.exit=onRefresh",
        App.QUICK);
  }

  App engine(String name, Class<?> main) {
    Path built = builtLocal();
    return new App(
        name,
        folder("local", built),
        built.getFileName().toString(),
        main.getName(),
        Training.flag(),
        main == StoreProcess.class ? App.THOROUGH : App.QUICK);
  }

  Path built(String module) {
    return settings
        .checkout()
        .resolve(module)
        .resolve("target")
        .resolve(module + "-" + VERSION + ".jar");
  }

  Path builtLocal() {
    return settings.checkout().resolve("deploy/local/target/prasan-local-" + VERSION + ".jar");
  }

  private Path folder(String name, Path jar) {
    return settings.apps().resolve(name + "-" + Fingerprint.of(jar));
  }
}

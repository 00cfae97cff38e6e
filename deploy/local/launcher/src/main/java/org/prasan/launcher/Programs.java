package org.prasan.launcher;

import java.nio.file.Path;

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

  App engine(String name, String main, int compilerTier) {
    return local(name, "engines", "org.prasan.local.engine." + main, compilerTier);
  }

  App desk() {
    return local("desk", "demo", "org.prasan.local.desk.Desk", App.QUICK);
  }

  private App local(String name, String module, String main, int compilerTier) {
    Path built = builtLocal(module);
    return new App(
        name,
        folder(module, built),
        built.getFileName().toString(),
        main,
        "-Dprasan.training=true",
        compilerTier);
  }

  Path built(String module) {
    return settings
        .checkout()
        .resolve(module)
        .resolve("target")
        .resolve(module + "-" + VERSION + ".jar");
  }

  /** Where the build put a program of this machine; its libraries lie beside it. */
  Path built(App app) {
    return app.main().isEmpty()
        ? built(app.name())
        : builtLocal(app.main().contains(".engine.") ? "engines" : "demo");
  }

  private Path builtLocal(String module) {
    return settings
        .checkout()
        .resolve("deploy/local")
        .resolve(module)
        .resolve("target/prasan-%s-%s.jar".formatted(module, VERSION));
  }

  private Path folder(String name, Path jar) {
    return settings.apps().resolve(name + "-" + Fingerprint.of(jar));
  }
}

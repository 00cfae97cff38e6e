package org.prasan.local.engine;

/** Ends a run that only exists to record an AOT cache, as soon as the process is ready. */
public final class Training {
  private static final String PROPERTY = "prasan.training";

  private Training() {}

  public static String flag() {
    return "-D" + PROPERTY + "=true";
  }

  /** Leaves what runs to the death of the process: the folder of a training run is thrown away. */
  public static void endIfAsked() {
    if (Boolean.getBoolean(PROPERTY)) {
      System.exit(0);
    }
  }
}

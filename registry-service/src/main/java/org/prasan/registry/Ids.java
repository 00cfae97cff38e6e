package org.prasan.registry;

/** The form that every id has, whichever service made it. */
public final class Ids {

  public static final String FORM = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

  private Ids() {}
}

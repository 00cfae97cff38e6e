package org.prasan.casereferral.figures;

/** By what the rows of figures differ. */
public enum FigureDimension {
  DISTRICT("district"),
  AGENCY("agency"),
  STATE("state"),
  DIMENSION("dimension"),
  AGE_BAND("ageBand"),
  URGENCY("urgency"),
  CHANNEL("channel"),
  CLOCK("clock"),
  SUBJECT("of"),
  WHEN("when"),
  LEVEL("level"),
  PROGRAMME("programme"),
  PEOPLE("counted"),
  OUTCOME("outcome"),
  CONFIRMED("confirmed"),
  CLAIMED("claimed"),
  SERVICE("service");

  private final String label;

  FigureDimension(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}

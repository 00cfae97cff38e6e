package org.prasan.registry;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.prasan.messaging.Says;

/** What the ids, codes and names in the register's events mean, said once. */
public final class Codes {

  /** The form that every id has, whichever service made it. */
  public static final String ID = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

  public static final String ORDER_NO = "^[0-9]{1,6}/[0-9]{4}$";

  /** What a programme is called by in every service. */
  public static final String PROGRAMME = "^[A-Z][A-Z0-9_]{1,39}$";

  private Codes() {}

  @Says(value = "Id of the centre.", pattern = ID)
  @Target({RECORD_COMPONENT, TYPE_USE})
  @Retention(RUNTIME)
  public @interface CentreId {}

  @Says(value = "Id of the volunteer.", pattern = ID)
  @Target({RECORD_COMPONENT, TYPE_USE})
  @Retention(RUNTIME)
  public @interface VolunteerId {}

  @Says(value = "Id of the agency.", pattern = ID)
  @Target({RECORD_COMPONENT, TYPE_USE})
  @Retention(RUNTIME)
  public @interface AgencyId {}

  @Says(value = "Id of the workshop.", pattern = ID)
  @Target({RECORD_COMPONENT, TYPE_USE})
  @Retention(RUNTIME)
  public @interface WorkshopId {}

  @Says(value = "Code of the aid programme.", pattern = PROGRAMME)
  @Target({RECORD_COMPONENT, TYPE_USE})
  @Retention(RUNTIME)
  public @interface ProgrammeCode {}

  @Says(value = "Official code of the Bangkok district.", pattern = "^10(0[1-9]|[1-4][0-9]|50)$")
  @Target({RECORD_COMPONENT, TYPE_USE})
  @Retention(RUNTIME)
  public @interface DistrictCode {}

  @Says(value = "Thai name of the organisation.", maxLength = 300)
  @Target({RECORD_COMPONENT, TYPE_USE})
  @Retention(RUNTIME)
  public @interface NameTh {}

  @Says(value = "English name of the organisation.", maxLength = 300)
  @Target({RECORD_COMPONENT, TYPE_USE})
  @Retention(RUNTIME)
  public @interface NameEn {}

  @Says(value = "Number of the order that appointed the committee.", pattern = ORDER_NO)
  @Target({RECORD_COMPONENT, TYPE_USE})
  @Retention(RUNTIME)
  public @interface OrderNo {}
}

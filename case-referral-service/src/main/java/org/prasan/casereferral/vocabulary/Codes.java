package org.prasan.casereferral.vocabulary;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Says;

/** The ids and codes in this service's events, each described once. */
public final class Codes {

  public static final String ID = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

  /** What an officer may write as a code of a reason or programme. */
  public static final String CODE = "[A-Z][A-Z0-9_]{1,39}";

  private Codes() {}

  @Says(value = "Id of the case.", pattern = ID)
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface CaseId {}

  @Says(
      value = "Running number of the case: BE year, month, number.",
      pattern = "^[0-9]{2}-(0[1-9]|1[0-2])-[0-9]{4,6}$")
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface CaseNo {}

  @Says(value = "Official code of the Bangkok district.", pattern = "^10(0[1-9]|[1-4][0-9]|50)$")
  @Target({RECORD_COMPONENT, TYPE_USE})
  @Retention(RUNTIME)
  public @interface District {}

  @Says(value = "Id of the need within the case.", pattern = ID)
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface NeedId {}

  @Says(value = "Id of the referral.", pattern = ID)
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface ReferralId {}

  @Says(value = "Id of the agency.", pattern = ID)
  @Target({RECORD_COMPONENT, TYPE_USE})
  @Retention(RUNTIME)
  public @interface AgencyId {}

  @Says(value = "Id of the volunteer who reported the case.", pattern = ID)
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface VolunteerId {}

  @Says(value = "Reason code, if one was given.", pattern = "^[A-Z][A-Z0-9_]{1,63}$")
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface ReasonCode {}

  @Says(value = "Id of the approval.", pattern = ID)
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface ApprovalId {}

  @Says(
      value = "Code of the aid programme under which it was given.",
      pattern = "^[A-Z][A-Z0-9_]{1,39}$")
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface ProgrammeCode {}

  @Says(value = "Amount in hundredths of a baht, when money was given.", min = 1)
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface AidSatang {}

  @Says(value = "Which referral of this need it is, counted from 1.", min = 1)
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface Hop {}

  @Says(value = "Tag of the flood, fire or other event that the case is part of.", pattern = ID)
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface EventTag {}

  @Says("When.")
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface When {}

  @Says(value = "Id of the person within the case.", pattern = ID)
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface ClientId {}

  @Says(value = "Id of the paper or picture.", pattern = ID)
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface AttachmentId {}

  @Says(value = "Id of the consent.", pattern = ID)
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface ConsentId {}

  @Says("Whom the case may be shown or told to, beside the district's chair; all when missing.")
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface RestrictedTo {}

  @Says(value = "Officer who answers for the case.", pattern = Caller.SUBJECT)
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface Officer {}

  @Says(value = "Id of the aid that was given.", pattern = ID)
  @Target(RECORD_COMPONENT)
  @Retention(RUNTIME)
  public @interface AidId {}

  @Says(value = "Subject id of a person.", pattern = ID)
  @Target(TYPE_USE)
  @Retention(RUNTIME)
  public @interface SubjectId {}
}

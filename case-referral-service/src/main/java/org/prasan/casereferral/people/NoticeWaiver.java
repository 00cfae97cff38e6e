package org.prasan.casereferral.people;

/** Why a person need not be told, by the exemptions of section 25 of the PDPA. */
public enum NoticeWaiver {
  /** The person knows already. */
  KNOWS_ALREADY,
  /** Nobody knows who or where the person is. */
  CANNOT_BE_REACHED,
  /** The notice would endanger the person, or somebody else of the case. */
  WOULD_ENDANGER,
  /** A law asks for haste and protects the person otherwise. */
  URGENT_BY_LAW,
  /** A law asks for secrecy. */
  SECRET_BY_LAW
}

package org.prasan.certificate.verification.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prasan.certificate.verification.Verification;
import org.prasan.certificate.verification.VerificationResult;
import org.prasan.thai.BangkokDistricts;
import org.prasan.thai.District;
import org.prasan.thai.ThaiDates;

/** The answer in the form the page shows it: dates of the Buddhist era, names of districts. */
record VerificationPage(
    VerificationResult result,
    Verification.@Nullable Subject certificate,
    String districtTh,
    String districtEn,
    String issuedTh,
    String issuedEn,
    String effectiveTh,
    String effectiveEn,
    String checkedTh,
    String checkedEn) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  static VerificationPage of(Verification verification) {
    var checked = LocalDateTime.ofInstant(verification.checkedAt(), ThaiDates.BANGKOK);
    String time = TIME.format(checked);
    String checkedTh = ThaiDates.longForm(checked.toLocalDate()) + " เวลา " + time + " น.";
    String checkedEn = ThaiDates.english(checked.toLocalDate()) + ", " + time;
    var subject = verification.certificate();
    if (subject == null) {
      return new VerificationPage(
          verification.result(), null, "", "", "", "", "", "", checkedTh, checkedEn);
    }
    var district = BangkokDistricts.byCode(subject.districtCode());
    return new VerificationPage(
        verification.result(),
        subject,
        district.map(District::nameTh).orElse(""),
        district.map(District::nameEn).orElse(""),
        ThaiDates.longForm(subject.issuedOn()),
        ThaiDates.english(subject.issuedOn()),
        ThaiDates.longForm(subject.effectiveOn()),
        ThaiDates.english(subject.effectiveOn()),
        checkedTh,
        checkedEn);
  }
}

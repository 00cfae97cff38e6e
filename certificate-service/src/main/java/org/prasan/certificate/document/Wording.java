package org.prasan.certificate.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.prasan.certificate.CertificateProperties;
import org.prasan.certificate.establishment.Certificate;
import org.prasan.thai.BangkokDistricts;
import org.prasan.thai.District;
import org.prasan.thai.ThaiDates;
import org.prasan.thai.ThaiDigits;
import org.springframework.stereotype.Component;

/** What the paper says, from one resource, so that lawyers may read it without reading code. */
@Component
class Wording {

  private static final String RESOURCE = "/certificate-wording.properties";

  private final Properties phrases = load();
  private final CertificateProperties settings;

  Wording(CertificateProperties settings) {
    this.settings = settings;
  }

  Pattern unbreakable() {
    return Pattern.compile(phrase("unbreakable").replace(' ', '|'));
  }

  String verificationAddress(Certificate certificate) {
    return settings.publicUrl() + "/verify/" + certificate.number().id();
  }

  /** The phrases for one certificate. */
  Phrases of(Certificate certificate) {
    Map<String, String> values = values(certificate);
    return key -> fill(phrase(key), values);
  }

  /** Phrase by its key in the resource, filled in. */
  interface Phrases {
    String get(String key);
  }

  private Map<String, String> values(Certificate certificate) {
    var establishment = certificate.establishment();
    var signatory = certificate.signatory();
    var values = new HashMap<String, String>();
    values.put("number", certificate.number().formal());
    values.put("numberEn", certificate.number().text());
    values.put("centre", establishment.nameTh());
    values.put("centreEn", establishment.nameEn());
    values.put("opened", ThaiDates.formal(establishment.openedOn()));
    values.put("appointed", ThaiDates.formal(establishment.committeeAppointedOn()));
    values.put("order", ThaiDigits.toThai(establishment.appointmentOrderNo()));
    values.put("regulation", ThaiDigits.toThai(settings.regulation()));
    values.put("date", ThaiDates.formal(certificate.issuedOn()));
    values.put("dateEn", ThaiDates.english(certificate.issuedOn()));
    values.put("effective", ThaiDates.formal(certificate.latest().effectiveOn()));
    values.put("name", Objects.requireNonNullElse(signatory.name(), ""));
    values.put("position", signatory.positionTh());
    values.put("positionEn", signatory.positionEn());
    values.put(
        "district",
        BangkokDistricts.byCode(certificate.districtCode()).map(District::nameTh).orElse(""));
    return values;
  }

  private String phrase(String key) {
    return Objects.requireNonNull(phrases.getProperty(key), key);
  }

  private static String fill(String phrase, Map<String, String> values) {
    String text = phrase;
    for (var value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }

  private static Properties load() {
    var phrases = new Properties();
    try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(RESOURCE));
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      phrases.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return phrases;
  }
}

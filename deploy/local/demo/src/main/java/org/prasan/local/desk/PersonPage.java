package org.prasan.local.desk;

import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.prasan.local.desk.DemoPeople.Shown;

/** The pages that a browser sees at the demo issuer; none of them needs JavaScript. */
record PersonPage(String html, String contentPolicy) {

  static final String STYLE = read("page.css");

  private static final String FRAME = read("page.html");

  private static String read(String file) {
    try (InputStream page = PersonPage.class.getResourceAsStream("/desk/" + file)) {
      return new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A button for each person; the request comes back with the choice. */
  static PersonPage of(URI request, AuthenticationRequest asked) {
    String people =
        DemoPeople.all().stream().map(PersonPage::button).collect(Collectors.joining("\n"));
    String form =
        "<form method=\"post\" action=\"/authorize?"
            + escaped(request.getRawQuery())
            + "\">"
            + people
            + "</form>";
    return page(
        "เลือกบุคคลทดลอง",
        "Pick a demo person",
        "ระบบนี้เป็นระบบทดลอง บุคคลทั้งหมดเป็นบุคคลสมมุติ กดหนึ่งครั้งเพื่อเข้าใช้งานในบทบาทนั้น",
        "This is a trial; all people are fictional. One click logs you in as that person.",
        form,
        origin(asked.getRedirectionURI()));
  }

  static PersonPage notKnown() {
    return page(
        "คำขอเข้าสู่ระบบไม่ถูกต้อง",
        "This log-in request is not valid",
        "โปรดเริ่มใหม่จากหน้าแรกของระบบ",
        "Please begin again from the first page of the system.",
        "",
        "");
  }

  static PersonPage left() {
    return page(
        "ออกจากระบบแล้ว",
        "You are logged out",
        "ปิดหน้านี้ได้",
        "You may close this page.",
        "",
        "");
  }

  private static String button(Shown one) {
    return "<button name=\"person\" value=\""
        + escaped(one.person())
        + "\">"
        + line("b", one.dutyTh())
        + line("span", one.nameTh())
        + line("span", one.doesTh())
        + line("span lang=\"en\"", one.dutyEn() + " · " + one.nameEn())
        + line("span lang=\"en\"", one.doesEn())
        + "</button>";
  }

  private static String line(String tag, String text) {
    return "<" + tag + ">" + escaped(text) + "</" + tag.split(" ", 2)[0] + ">";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Browsers hold the address that a form is led on to against the policy, too. */
  private static String origin(URI address) {
    return " " + address.getScheme() + "://" + address.getRawAuthority();
  }

  private static PersonPage page(
      String title, String titleEn, String text, String textEn, String content, String formsTo) {
    return new PersonPage(
        FRAME
            .replace("{titleEn}", titleEn)
            .replace("{title}", title)
            .replace("{textEn}", textEn)
            .replace("{text}", text)
            .replace("{content}", content),
        "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action"
            + " 'self'"
            + formsTo);
  }
}

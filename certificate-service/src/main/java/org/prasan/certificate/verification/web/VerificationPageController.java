package org.prasan.certificate.verification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prasan.certificate.verification.Verification;
import org.prasan.certificate.verification.Verifications;
import org.prasan.thai.ThaiDigits;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Verification for people: the page behind the code on the paper, without JavaScript. */
@Controller
@RequestMapping("/verify")
@PreAuthorize("permitAll()")
class VerificationPageController {

  private static final String PAGE = "verify";
  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,6})\\s*/\\s*([0-9]{4})");

  private final Verifications verifications;

  VerificationPageController(Verifications verifications) {
    this.verifications = verifications;
  }

  /** Nothing but our own style sheet may load, and no other site may frame the answer. */
  @ModelAttribute
  void protect(HttpServletResponse response) {
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'");
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  @GetMapping
  String form(@RequestParam(required = false) @Nullable String number, Model model) {
    return number == null || number.isBlank()
        ? PAGE
        : answer(verifications.ofId(id(number)), model);
  }

  @GetMapping("/{certificateId}")
  String ofId(@PathVariable String certificateId, Model model) {
    return answer(verifications.ofId(certificateId), model);
  }

  @PostMapping
  String ofCredential(@RequestParam(defaultValue = "") String credential, Model model) {
    return credential.isBlank() ? PAGE : answer(verifications.ofCredential(credential), model);
  }

  private static String answer(Verification verification, Model model) {
    model.addAttribute("page", VerificationPage.of(verification));
    return PAGE;
  }

  /** People type the number as the paper shows it, in Thai or Arabic digits. */
  private static String id(String typed) {
    String digits = ThaiDigits.toArabic(typed.strip());
    var written = WRITTEN.matcher(digits);
    return written.matches() ? written.group(2) + "-" + written.group(1) : digits;
  }
}

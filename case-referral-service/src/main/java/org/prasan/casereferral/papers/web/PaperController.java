package org.prasan.casereferral.papers.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.answering.AnsweringProperties;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.web.CaseView;
import org.prasan.casereferral.casefile.web.CaseView.ClientView;
import org.prasan.casereferral.casefile.web.CaseViews;
import org.prasan.casereferral.papers.PaperPress;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.casereferral.referral.web.ReferralViews;
import org.prasan.casereferral.vocabulary.Codes;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.conventions.command.Digest;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Stored;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Papers of cases and referrals: the same scope, the same parts and the same log as the views. */
@RestController
class PaperController {

  private static final String OFFICERS = "hasAnyRole('CENTRE_OFFICER','DEPARTMENT')";
  private static final String VISITORS = "hasAnyRole('CENTRE_OFFICER','DEPARTMENT','VOLUNTEER')";
  private static final String BOTH_SIDES =
      "hasAnyRole('CENTRE_OFFICER','DEPARTMENT','AGENCY_OFFICER')";
  static final MediaType HTML = new MediaType("text", "html", UTF_8);

  private static final java.util.regex.Pattern STYLES =
      java.util.regex.Pattern.compile("(?s)<style>(.*?)</style>");

  private final Cases cases;
  private final CaseViews caseViews;
  private final Referrals referrals;
  private final ReferralViews referralViews;
  private final PaperPress press;
  private final AnsweringProperties answering;

  PaperController(
      Cases cases,
      CaseViews caseViews,
      Referrals referrals,
      ReferralViews referralViews,
      PaperPress press,
      AnsweringProperties answering) {
    this.cases = cases;
    this.caseViews = caseViews;
    this.referrals = referrals;
    this.referralViews = referralViews;
    this.press = press;
    this.answering = answering;
  }

  /** แบบส่งต่อ, with the part that the agency sends back. */
  @GetMapping(value = "/v1/referrals/{id}/papers/referral-form", produces = "text/html")
  @PreAuthorize(BOTH_SIDES)
  ResponseEntity<String> printReferralForm(@PathVariable String id, Caller caller) {
    var found = referrals.find(caller, id).orElseThrow(UnknownId::new);
    var facts =
        Map.of("r", referralViews.print(found, caller), "answerPage", (Object) answering.page());
    return paper("referral-form", caller, facts);
  }

  /** What somebody takes along who visits, and writes down there. */
  @GetMapping(value = "/v1/cases/{id}/papers/home-visit", produces = "text/html")
  @PreAuthorize(VISITORS)
  ResponseEntity<String> printHomeVisitForm(@PathVariable String id, Caller caller) {
    return paper("home-visit", caller, Map.of("c", view(id, caller, "home-visit")));
  }

  /** The case from its report to where it stands. */
  @GetMapping(value = "/v1/cases/{id}/papers/summary", produces = "text/html")
  @PreAuthorize(OFFICERS)
  ResponseEntity<String> printCaseSummary(@PathVariable String id, Caller caller) {
    return paper("summary", caller, Map.of("c", view(id, caller, "summary")));
  }

  /**
   * To be signed by the person, or by whoever may consent in the person's place.
   *
   * @param agencyId whose names are printed; lines to fill in where none is given
   */
  @GetMapping(value = "/v1/cases/{id}/clients/{clientId}/papers/consent", produces = "text/html")
  @PreAuthorize(OFFICERS)
  ResponseEntity<String> printConsentForm(
      @PathVariable String id,
      @PathVariable String clientId,
      @RequestParam(required = false) @Nullable @Size(max = 10)
          List<@Pattern(regexp = Codes.ID) String> agencyId,
      Caller caller) {
    Stored<Case> found = find(id, caller);
    if (!found.state().concerns(clientId)) {
      throw new UnknownId();
    }
    CaseView view = caseViews.print(found, caller, "paper/consent");
    ClientView client =
        view.clients().stream()
            .filter(it -> it.id().equals(clientId))
            .findFirst()
            .orElseThrow(UnknownId::new);
    List<String> named = agencyId == null ? List.of() : agencyId;
    return paper(
        "consent",
        caller,
        Map.of("c", view, "client", client, "agencies", named, "fields", SharedField.values()));
  }

  private CaseView view(String id, Caller caller, String paper) {
    return caseViews.print(find(id, caller), caller, "paper/" + paper);
  }

  private Stored<Case> find(String id, Caller caller) {
    return cases.find(caller, id).orElseThrow(UnknownId::new);
  }

  private ResponseEntity<String> paper(String name, Caller caller, Map<String, Object> facts) {
    return answer(press.print(name, caller, facts));
  }

  /** It may load nothing, may use its own styles alone, and is kept by no browser. */
  static ResponseEntity<String> answer(String html) {
    return ResponseEntity.ok()
        .contentType(HTML)
        .cacheControl(CacheControl.noStore())
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src " + stylesOf(html) + "; frame-ancestors 'none'")
        .header("Referrer-Policy", "no-referrer")
        .body(html);
  }

  /** The styles that stand in it, by the digest that a browser compares. */
  private static String stylesOf(String html) {
    return STYLES
        .matcher(html)
        .results()
        .map(style -> "'sha256-" + digest(style.group(1)) + "'")
        .collect(Collectors.joining(" "));
  }

  private static String digest(String text) {
    return Base64.getEncoder().encodeToString(Digest.sha256().digest(text.getBytes(UTF_8)));
  }
}

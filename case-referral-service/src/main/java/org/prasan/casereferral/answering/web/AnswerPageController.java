package org.prasan.casereferral.answering.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.answering.Answering;
import org.prasan.casereferral.vocabulary.CodeWords;
import org.prasan.conventions.problem.DomainException;
import org.prasan.conventions.problem.Problem;
import org.prasan.conventions.problem.Problems;
import org.prasan.conventions.security.ClientAddress;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page where a code is typed: without JavaScript, without cookies, in two languages. The code
 * travels in the body of forms; only a link sent by LINE carries it, and opening one uses nothing.
 */
@Controller
@RequestMapping("/answer")
@PreAuthorize("permitAll()")
class AnswerPageController {

  private static final String PAGE = "answer";
  private static final String TYPED = "typed";
  private static final CodeWords WORDS = new CodeWords();

  private final Answering answering;
  private final Problems problems;
  private final ClientAddress address;
  private final Clock clock;

  AnswerPageController(Answering answering, Problems problems, ClientAddress address, Clock clock) {
    this.answering = answering;
    this.problems = problems;
    this.address = address;
    this.clock = clock;
  }

  /** Nothing but our own style sheet may load, nobody may frame the page, nothing is kept. */
  @ModelAttribute
  void protect(HttpServletResponse response, Model model) {
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none';"
            + " base-uri 'none'");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader("Cache-Control", "no-store");
    model.addAttribute("words", WORDS);
  }

  @GetMapping
  String begin(
      @RequestParam(required = false) @Nullable String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return code == null || code.isBlank() ? PAGE : question(code, request, response, model);
  }

  @PostMapping
  String open(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return question(code, request, response, model);
  }

  /** What came of it, to be seen again without being sent again. */
  @GetMapping("/done")
  String done(Model model) {
    model.addAttribute("done", true);
    return PAGE;
  }

  @PostMapping("/reply")
  String reply(
      @ModelAttribute AnswerForm form,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      answering.answer(form.typed(), address.of(request), form.known(), form::command);
      return "redirect:/answer/done";
    } catch (DomainException refused) {
      refuse(refused, response, model);
      return mayBeMended(refused) ? question(form.typed(), request, response, model) : PAGE;
    }
  }

  /** A field of the answer, not of the code: whoever filled it in may try again. */
  private static boolean mayBeMended(DomainException refused) {
    String field = refused.field();
    return field != null && !field.equals("code");
  }

  private String question(
      String code, HttpServletRequest request, HttpServletResponse response, Model model) {
    try {
      var question = answering.open(code, address.of(request));
      model.addAttribute("page", AnswerPage.of(question, clock.instant()));
      model.addAttribute(TYPED, code);
    } catch (DomainException refused) {
      refuse(refused, response, model);
    }
    return PAGE;
  }

  private void refuse(DomainException refused, HttpServletResponse response, Model model) {
    Problem problem = problems.of(refused);
    response.setStatus(problem.status());
    model.addAttribute("problem", problem);
  }
}

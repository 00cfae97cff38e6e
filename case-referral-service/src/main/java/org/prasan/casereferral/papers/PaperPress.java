package org.prasan.casereferral.papers;

import java.time.Clock;
import java.util.Map;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Callers;
import org.prasan.thai.ThaiText;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes a paper of A4 pages: one document that loads nothing, to be printed as it is. */
@Component
public class PaperPress {

  private final ITemplateEngine templates;
  private final PaperText text;
  private final Clock clock;

  PaperPress(ITemplateEngine templates, PaperText text, Clock clock) {
    this.templates = templates;
    this.text = text;
    this.clock = clock;
  }

  /**
   * @param paper name of its template
   * @param printedBy stands in its foot by name, where the issuer tells one, so that a paper that
   *     lies about has an owner
   */
  public String print(String paper, Caller printedBy, Map<String, Object> facts) {
    var context = new Context(ThaiText.THAI, facts);
    context.setVariable("t", text);
    context.setVariable("now", clock.instant());
    context.setVariable("reader", printedBy.subject());
    context.setVariable("printedBy", Callers.currentName().orElse(printedBy.subject()));
    return templates.process("papers/" + paper, context);
  }
}

package org.prasan.conventions.codes;

import java.util.List;
import org.prasan.conventions.problem.Problems;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves a service's codes with their words, so that no client keeps a list of its own. */
@RestController
@ConditionalOnBean(CodeLists.class)
public class CodesController {

  public static final String PATH = "/v1/codes";

  private final CodeLists lists;
  private final Problems words;

  CodesController(CodeLists lists, Problems words) {
    this.lists = lists;
    this.words = words;
  }

  /**
   * @param version of all lists together
   */
  record CodesView(String version, List<CodeList> lists) {}

  @GetMapping(PATH)
  @PreAuthorize("isAuthenticated()")
  ResponseEntity<CodesView> listCodes() {
    List<CodeList> all = lists.all(words);
    String version = CodeList.version(all);
    return ResponseEntity.ok().eTag("\"" + version + "\"").body(new CodesView(version, all));
  }
}

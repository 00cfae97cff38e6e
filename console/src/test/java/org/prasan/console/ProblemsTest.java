package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.console.Problems.Problem;

class ProblemsTest {

  @ParameterizedTest
  @EnumSource
  void saysEachProblemInThaiAndEnglish(Problem problem) {
    assertThat(problem.body())
        .doesNotContainValue(null)
        .containsEntry("status", problem.status())
        .containsKeys("type", "errors");
    assertThat(problem.body().get("title").toString()).matches("[ -~]+");
    assertThat(problem.body().get("detail").toString()).matches("[ -~]+");
    assertThat(problem.body().get("titleTh").toString()).containsPattern("[ก-๙]");
    assertThat(problem.body().get("detailTh").toString()).containsPattern("[ก-๙]");
  }
}

package org.prasan.casereferral.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.intake.OpenCase;
import org.prasan.conventions.problem.Problem;

/** Many reports of one event, taken in one by one. */
final class CaseBatch {

  private CaseBatch() {}

  record BatchRequest(@NotEmpty @Size(max = 100) List<@NotNull @Valid OpenCase> reports) {

    Set<String> districts() {
      return reports.stream().map(OpenCase::districtCode).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
      return "BatchRequest[" + reports.size() + "]";
    }
  }

  /** What became of each report, in their order. */
  record BatchResult(List<Row> rows) {}

  /**
   * @param row counted from 0
   * @param id of the case that was opened
   * @param problem why none was
   */
  record Row(int row, @Nullable String id, @Nullable Problem problem) {}
}

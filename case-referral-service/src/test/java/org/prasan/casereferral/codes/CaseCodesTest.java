package org.prasan.casereferral.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever sends a code or shows one finds it, and its words, in the lists. */
class CaseCodesTest {

  /** So whoever gives a new code its words also names its list. */
  @Test
  void namesEveryListWhoseCodesHaveWordsAndGivesEveryCodeItsWords() {
    var listed =
        CaseCodes.closed().stream()
            .flatMap(type ->
                Arrays.stream(type.getEnumConstants())
                    .map(code -> type.getSimpleName() + "." + code.name()))
            .collect(Collectors.toCollection(TreeSet::new));
    var words = new TreeSet<>(ResourceBundle.getBundle("codes", Locale.ROOT).keySet());
    assertThat(listed).isEqualTo(words);
  }
}

package org.prasan.system.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A page that points to nothing misleads whoever follows it. */
class LinksTest {

  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)");

  @Test
  void everyLinkOfEveryPageLeadsToAFile() {
    List<Path> pages = House.pages();
    var dead = new ArrayList<String>();
    for (Path page : pages) {
      LINK.matcher(House.read(page))
          .results()
          .map(link -> link.group(1))
          .filter(target -> !Files.exists(page.resolveSibling(target)))
          .forEach(target -> dead.add(House.ROOT.relativize(page) + " → " + target));
    }
    assertThat(pages).hasSizeGreaterThan(20);
    assertThat(dead).isEmpty();
  }
}

package org.prasan.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What one part found: one Markdown file and its pictures beside it. */
public final class Page {

  private final String name;
  private final StringBuilder body = new StringBuilder();
  private final Map<String, Chart> pictures = new LinkedHashMap<>();
  private final String title;

  /**
   * @param name of the file, without its ending
   */
  public Page(String name, String title) {
    this.name = name;
    this.title = title;
  }

  public Page text(String paragraph) {
    body.append('\n').append(paragraph.strip()).append('\n');
    return this;
  }

  public Page heading(String text) {
    return text("## " + text);
  }

  public Page table(Table table) {
    return text(table.markdown());
  }

  /**
   * @param suffix tells this picture from others of the page
   */
  public Page picture(String suffix, Chart chart) {
    String file = name + "-" + suffix + ".svg";
    pictures.put(file, chart);
    return text(String.format(Locale.ROOT, "![%s](%s)", chart.title(), file));
  }

  /**
   * @param circumstances engines, machine and its load
   */
  public String write(Path folder, String circumstances) {
    String markdown =
        String.format(
            Locale.ROOT,
            "# %s\n\nMeasured on %s. %s\n%s",
            title,
            LocalDate.now(ZoneOffset.UTC),
            circumstances,
            body);
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name + ".md"), markdown);
      for (Map.Entry<String, Chart> picture : pictures.entrySet()) {
        picture.getValue().write(folder.resolve(picture.getKey()));
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return markdown;
  }
}

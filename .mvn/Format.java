import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks or applies google-java-format to every source file: {@code check|apply <folder>}. */
public class Format {

  public static void main(String[] arguments) throws Exception {
    boolean apply = arguments[0].equals("apply");
    var formatter = new Formatter();
    List<Path> bad = new ArrayList<>();
    for (Path file : sources(Path.of(arguments[1]))) {
      String source = Files.readString(file);
      String formatted;
      try {
        formatted =
            ImportOrderer.reorderImports(
                RemoveUnusedImports.removeUnusedImports(formatter.formatSource(source)),
                JavaFormatterOptions.Style.GOOGLE);
      } catch (FormatterException unreadable) {
        System.err.println(file + ": " + unreadable.getMessage());
        bad.add(file);
        continue;
      }
      if (!formatted.equals(source)) {
        bad.add(file);
        if (apply) {
          Files.writeString(file, formatted);
        }
      }
    }
    if (!bad.isEmpty() && !apply) {
      bad.forEach(file -> System.err.println("not formatted: " + file));
      System.err.println("mend them with: ./mvnw -N validate -Dformat=apply");
      System.exit(1);
    }
  }

  private static List<Path> sources(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().matches(".*/(target|\\.prasan|\\.git)/.*"))
          .toList();
    }
  }
}

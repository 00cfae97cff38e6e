package org.prasan.conventions.codes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.prasan.conventions.problem.Problems;

/**
 * All lists of codes of a service: enums, whose words stand in {@code codes.properties} and {@code
 * codes_th.properties}, and those that people keep.
 */
public final class CodeLists {

  private static final Locale THAI = Locale.forLanguageTag("th");

  private final List<Class<? extends Enum<?>>> closed;
  private final List<KeptCodes> kept;

  public CodeLists(List<Class<? extends Enum<?>>> closed, List<KeptCodes> kept) {
    this.closed = List.copyOf(closed);
    this.kept = List.copyOf(kept);
  }

  public List<Class<? extends Enum<?>>> closed() {
    return closed;
  }

  List<CodeList> all(Problems words) {
    Stream<CodeList> enums =
        closed.stream().map(type -> CodeList.of(name(type), codes(type, words)));
    Stream<CodeList> registers = kept.stream().map(it -> CodeList.of(it.listName(), it.codes()));
    return Stream.concat(enums, registers).sorted(Comparator.comparing(CodeList::name)).toList();
  }

  /** A list that belongs to one thing alone has its name in front. */
  private static String name(Class<?> type) {
    Class<?> owner = type.getDeclaringClass();
    return owner == null ? type.getSimpleName() : owner.getSimpleName() + type.getSimpleName();
  }

  private static List<CodeList.Code> codes(Class<? extends Enum<?>> type, Problems words) {
    return Arrays.stream(type.getEnumConstants())
        .map(code ->
            new CodeList.Code(
                code.name(), words.name(code, THAI), words.name(code, Locale.ENGLISH), null, null))
        .toList();
  }
}

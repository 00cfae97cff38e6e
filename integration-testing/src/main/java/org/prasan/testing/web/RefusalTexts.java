package org.prasan.testing.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.http.ResponseEntity;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes every refusal that a service has, found on its class path, with each code it can be about,
 * and reads what the caller would: people's words in both languages, no code and no machine's date.
 */
public final class RefusalTexts {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String REFUSAL = "org.prasan.conventions.problem.DomainException";
  private static final LocalDate DAY = LocalDate.of(2022, 12, 16);

  /** Placeholders, unnamed codes, code words, machine's dates and camel case. */
  private static final Pattern CODE =
      Pattern.compile(
          "[{}…]|\\d{4}-\\d{2}-\\d{2}|\\b[A-Z]{2,}(_[A-Z]+)*\\b|\\b[a-z]+[A-Z]\\w*|\\bnull\\b");

  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
  private static final Pattern NAMES_OF_THINGS = Pattern.compile("\\b(ID|CE|LINE)\\b");

  private final ApplicationContext service;
  private final List<String> faults = new ArrayList<>();
  private int seen;

  private RefusalTexts(ApplicationContext service) {
    this.service = service;
  }

  /** What a reader could not understand, with the refusal's slug. */
  public static List<String> faults(ApplicationContext service, int atLeast) {
    var texts = new RefusalTexts(service);
    refusals(service).forEach(texts::read);
    if (texts.seen < atLeast) {
      texts.faults.add("only " + texts.seen + " refusals were found");
    }
    return texts.faults;
  }

  private static Stream<Class<?>> refusals(ApplicationContext service) {
    var scanner =
        new ClassPathScanningCandidateComponentProvider(false) {
          @Override
          protected boolean isCandidateComponent(
              org.springframework.beans.factory.annotation.AnnotatedBeanDefinition definition) {
            return true;
          }
        };
    ClassLoader loader = service.getClassLoader();
    scanner.addIncludeFilter(
        new AssignableTypeFilter(ClassUtils.resolveClassName(REFUSAL, loader)));
    return Endpoint.of(service).stream()
        .map(endpoint -> endpoint.handler().getBeanType().getPackageName().split("\\.")[2])
        .distinct()
        .flatMap(root -> scanner.findCandidateComponents("org.prasan." + root).stream())
        .map(it -> ClassUtils.resolveClassName(String.valueOf(it.getBeanClassName()), loader))
        .filter(it -> !Modifier.isAbstract(it.getModifiers()))
        .map(it -> (Class<?>) it);
  }

  private void read(Class<?> refusal) {
    Constructor<?> constructor = refusal.getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    Stream<Object[]> samples = Stream.<Object[]>of(new Object[0]);
    for (Class<?> type : constructor.getParameterTypes()) {
      samples =
          samples.flatMap(before ->
              values(type)
                  .map(value -> Stream.concat(Arrays.stream(before), Stream.of(value)).toArray()));
    }
    samples.forEach(arguments -> made(constructor, arguments));
  }

  private void made(Constructor<?> constructor, Object[] arguments) {
    try {
      read(constructor.newInstance(arguments));
    } catch (InvocationTargetException notSoMade) {
      return; // a code for which there is no such refusal
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void read(Object refusal) throws ReflectiveOperationException {
    seen++;
    JsonNode problem =
        JSON.readTree(
            service.getBean(JsonMapper.class).writeValueAsString(answer(refusal).getBody()));
    String slug = problem.path("type").asString();
    read(slug, problem, "title", "detail");
    problem.path("errors").forEach(error -> read(slug, error, "message"));
  }

  private ResponseEntity<?> answer(Object refusal) throws ReflectiveOperationException {
    Object advice =
        service.getBean(
            ClassUtils.resolveClassName(
                "org.prasan.conventions.problem.ProblemAdvice", service.getClassLoader()));
    Method handler =
        Arrays.stream(ClassUtils.getUserClass(advice).getDeclaredMethods())
            .filter(it ->
                it.getParameterCount() == 1 && it.getParameterTypes()[0].getName().equals(REFUSAL))
            .findFirst()
            .orElseThrow();
    handler.setAccessible(true);
    return (ResponseEntity<?>) handler.invoke(advice, refusal);
  }

  private void read(String slug, JsonNode node, String... texts) {
    for (String text : texts) {
      String english = node.path(text).asString();
      String thai = node.path(text + "Th").asString();
      if (CODE.matcher(NAMES_OF_THINGS.matcher(english).replaceAll("")).find()) {
        faults.add(slug + ": " + english);
      }
      if (CODE.matcher(thai).find() || LATIN.matcher(thai).find()) {
        faults.add(slug + ": " + thai);
      }
    }
  }

  private static Stream<Object> values(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants());
    }
    return switch (type.getSimpleName()) {
      case "LocalDate" -> Stream.of(DAY);
      case "String" -> Stream.of("1001");
      case "int", "Integer" -> Stream.of(3);
      case "long", "Long" -> Stream.of(3L);
      default -> throw new IllegalStateException("a refusal about " + type);
    };
  }
}

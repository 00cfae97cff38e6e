package org.prasan.testing.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What a service takes in, found in its controllers: each text needs a rule of its own beyond its
 * length, and each district the one that knows the districts.
 */
public final class Inputs {

  private static final Pattern DISTRICT = Pattern.compile("(?i).*districts?(codes?)?");
  private static final Set<String> LENGTH = Set.of("Size", "NotNull", "NotBlank", "NotEmpty");
  private static final String THE_DISTRICTS = "org.prasan.thai.validation.DistrictCode";

  private final List<String> unjudged = new ArrayList<>();

  private Inputs() {}

  /** Where a text comes in that nothing judges, as in {@code POST /v1/things: name}. */
  public static List<String> unjudged(ApplicationContext service) {
    var inputs = new Inputs();
    Endpoint.of(service).stream()
        .filter(endpoint -> !endpoint.isPublic())
        .forEach(endpoint ->
            Arrays.stream(endpoint.handler().getMethodParameters())
                .filter(Inputs::isInput)
                .forEach(it -> inputs.judge(endpoint.name() + ": ", it)));
    return inputs.unjudged;
  }

  static boolean isDate(RecordComponent field) {
    return field.getType() == LocalDate.class;
  }

  static boolean isDistrict(RecordComponent field) {
    return isText(field) && DISTRICT.matcher(field.getName()).matches();
  }

  static boolean isText(RecordComponent field) {
    return texts(field.getAnnotatedType()).findAny().isPresent();
  }

  private static boolean isInput(MethodParameter parameter) {
    String type = parameter.getParameterType().getSimpleName();
    return parameter.hasParameterAnnotation(RequestParam.class)
        || (parameter.getParameterType().isRecord()
            && !Set.of("Caller", "Intent", "PageQuery").contains(type));
  }

  private void judge(String endpoint, MethodParameter parameter) {
    var declared = parameter.getExecutable().getAnnotatedParameterTypes();
    String name = String.valueOf(parameter.getParameter().getName());
    judge(endpoint + name, name, declared[parameter.getParameterIndex()], parameter.getParameter());
  }

  private void judge(String path, String name, AnnotatedType type, AnnotatedElement declared) {
    texts(type).filter(text -> !isJudged(name, text, declared)).forEach(_ -> unjudged.add(path));
    records(type)
        .flatMap(record -> Arrays.stream(record.getRecordComponents()))
        .forEach(it ->
            judge(
                path + "." + it.getName(), it.getName(), it.getAnnotatedType(), it.getAccessor()));
  }

  private static boolean isJudged(String name, AnnotatedType text, AnnotatedElement declared) {
    return Stream.concat(
            Arrays.stream(text.getAnnotations()), Arrays.stream(declared.getAnnotations()))
        .map(Annotation::annotationType)
        .anyMatch(rule ->
            DISTRICT.matcher(name).matches()
                ? rule.getName().equals(THE_DISTRICTS)
                : isRule(rule) && !LENGTH.contains(rule.getSimpleName()));
  }

  private static boolean isRule(Class<?> annotation) {
    return Arrays.stream(annotation.getAnnotations())
        .anyMatch(it -> it.annotationType().getSimpleName().equals("Constraint"));
  }

  private static Stream<AnnotatedType> texts(AnnotatedType type) {
    return parts(type).filter(part -> part.getType() == String.class);
  }

  private static Stream<Class<?>> records(AnnotatedType type) {
    return parts(type)
        .map(AnnotatedType::getType)
        .filter(part -> part instanceof Class<?> record && record.isRecord())
        .map(part -> (Class<?>) part);
  }

  private static Stream<AnnotatedType> parts(AnnotatedType type) {
    return type instanceof AnnotatedParameterizedType many
        ? Arrays.stream(many.getAnnotatedActualTypeArguments()).flatMap(Inputs::parts)
        : Stream.of(type);
  }
}

package org.prasan.conventions.boot;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.thai.validation.OneLine;
import org.prasan.thai.validation.Prose;

/**
 * Schemas of our records: what is not {@code @Nullable} is required, what is written even when it
 * is null may be null, how long a text may be, and a nested record's name begins with the type
 * around it.
 */
final class RecordSchemas implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    JavaType java = Json31.mapper().constructType(type.getType());
    boolean own = java != null && java.getRawClass().getName().startsWith("org.prasan.");
    if (own) {
      type.name(name(java));
    }
    Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    if (own && java.getRawClass().isRecord()) {
      Schema<?> model = context.getDefinedModels().get(name(java));
      for (RecordComponent component : java.getRawClass().getRecordComponents()) {
        describe(model, component);
      }
    }
    return schema;
  }

  private static String name(JavaType type) {
    var name = new StringBuilder(name(type.getRawClass()));
    type.getBindings().getTypeParameters().forEach(it -> name.append(name(it)));
    return name.toString();
  }

  private static String name(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return around == null
        ? type.getSimpleName()
        : name(around).replaceFirst("(Requests|Controller)$", "") + type.getSimpleName();
  }

  private static void describe(@Nullable Schema<?> model, RecordComponent component) {
    String name = component.getName();
    if (model == null || !model.getProperties().containsKey(name)) {
      return;
    }
    boolean nullable = isNullable(component);
    boolean required = !nullable || isAlwaysWritten(component);
    if (required && (model.getRequired() == null || !model.getRequired().contains(name))) {
      model.addRequiredItem(name);
    }
    if (required && nullable) {
      model.getProperties().get(name).addType("null");
    }
    longest(component.getAnnotatedType()).ifPresent(model.getProperties().get(name)::maxLength);
  }

  private static Optional<Integer> longest(AnnotatedElement text) {
    OneLine line = text.getAnnotation(OneLine.class);
    Prose prose = text.getAnnotation(Prose.class);
    return line != null ? Optional.of(line.max()) : Optional.ofNullable(prose).map(Prose::max);
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static boolean isAlwaysWritten(RecordComponent component) {
    return Arrays.stream(component.getAccessor().getAnnotationsByType(JsonInclude.class))
        .anyMatch(it -> it.value() == JsonInclude.Include.ALWAYS);
  }
}

package org.prasan.messaging;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.util.NameTransformer;

/**
 * On a record that every event of an aggregate holds: its parts stand in the payload side by side
 * with those of the event, for whoever writes it and for whoever reads it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Flat {

  /** Has the JSON of events written and read so. */
  final class Parts extends JacksonAnnotationIntrospector {
    @Override
    public @Nullable NameTransformer findUnwrappingNameTransformer(
        MapperConfig<?> config, AnnotatedMember member) {
      return member.getRawType().isAnnotationPresent(Flat.class)
          ? NameTransformer.NOP
          : super.findUnwrappingNameTransformer(config, member);
    }
  }
}

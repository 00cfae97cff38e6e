package org.prasan.casereferral.rules;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/** Records that the product never makes. */
final class Forged {

  private Forged() {}

  /** The same with one part exchanged, whatever that does to the others. */
  static <T extends Record> T with(T record, String part, @Nullable Object instead) {
    RecordComponent[] parts = record.getClass().getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
    Object[] values =
        Arrays.stream(parts)
            .map(it ->
                it.getName().equals(part)
                    ? instead
                    : ReflectionUtils.invokeMethod(it.getAccessor(), record))
            .toArray();
    try {
      @SuppressWarnings("unchecked")
      var made =
          (T) BeanUtils.instantiateClass(record.getClass().getDeclaredConstructor(types), values);
      return made;
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

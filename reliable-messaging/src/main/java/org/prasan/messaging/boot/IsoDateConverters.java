package org.prasan.messaging.boot;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/**
 * Stores calendar dates as ISO text: the default makes them instants in the machine's time zone,
 * which moves a date to another day on another machine.
 */
final class IsoDateConverters {

  static final List<Converter<?, ?>> ALL = List.of(Write.INSTANCE, Read.INSTANCE);

  private IsoDateConverters() {}

  @WritingConverter
  enum Write implements Converter<LocalDate, String> {
    INSTANCE;

    @Override
    public String convert(LocalDate date) {
      return date.toString();
    }
  }

  @ReadingConverter
  enum Read implements Converter<String, LocalDate> {
    INSTANCE;

    @Override
    public LocalDate convert(String iso) {
      return LocalDate.parse(iso);
    }
  }
}
